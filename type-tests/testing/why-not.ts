// The reasons, word for word, with expect-type.
import { expectTypeOf } from "expect-type";
import {
  boxed, callOnce, closure, move, mut, place, rc, ref,
  type Fn, type FnOnce, type Rc, type Send,
} from "fn-traits";
import type { WhyNot } from "fn-traits/testing";

const total = place(0);
const log = place<string[]>([]);
const counting = closure("counting", { total: mut(total), log: mut(log), step: ref(2) }).fnMut(
  ({ total, step }) => (total.value += step.value),
);
const taking = closure("taking", { list: move([1]) }).fnOnce(({ list }) => list.take());
const sharing = closure({ words: move(rc(["a"])) }).fn(({ words }) => words.value.value.length);

// `never` is the reason of what implements the trait.
expectTypeOf<WhyNot<typeof counting, "FnMut">>().toEqualTypeOf<never>();
expectTypeOf<WhyNot<typeof taking, "Clone" | "Static">>().toEqualTypeOf<never>();

// Each reason names every capture, sorted.
expectTypeOf<WhyNot<typeof counting, "Clone">>().toEqualTypeOf<"error[E0277]: the trait bound `&mut string[]: Clone` is not satisfied: captured variable `log`; the trait bound `&mut number: Clone` is not satisfied: captured variable `total`; capture it by `ref`, or `move` a clone in">();
expectTypeOf<WhyNot<typeof counting, "Static">>().toEqualTypeOf<"error[E0373]: `counting` may outlive the current function, but it borrows `log`, `step`, `total`; capture by `move` instead">();
expectTypeOf<WhyNot<typeof counting, "Fn">>().toEqualTypeOf<"error[E0525]: expected a closure that implements the `Fn` trait, but `counting` only implements `FnMut`, because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`">();
expectTypeOf<WhyNot<typeof taking, "FnMut">>().toEqualTypeOf<"error[E0525]: expected a closure that implements the `FnMut` trait, but `taking` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`">();
expectTypeOf<WhyNot<typeof sharing, "Send">>().toEqualTypeOf<"error[E0277]: `Rc<string[]>` cannot be sent between threads safely: captured variable `words`; `move` plain data in, or an `Arc` of a `Mutex`">();

// Bounds and boxes.
const box = boxed(taking);
expectTypeOf<WhyNot<Fn<[], void> & Send, "Static">>().toEqualTypeOf<"error[E0277]: a bound promises no trait but those it names; ask for more where it is written, as in `FnMut<[], void> & Send`">();
expectTypeOf<WhyNot<typeof box, "Clone">>().toEqualTypeOf<"error[E0277]: the trait bound `Box<dyn Fn…>: Clone` is not satisfied: the type of the boxed closure is erased; clone the closure before you box it">();

// Values.
expectTypeOf<WhyNot<Rc<number>, "Sync">>().toEqualTypeOf<"error[E0277]: `Rc<number>` cannot be shared between threads safely; capture plain data, an `Arc` or a `Mutex`">();
expectTypeOf<WhyNot<string[], "Copy">>().toEqualTypeOf<"error[E0277]: the trait bound `string[]: Copy` is not satisfied; duplicate the closure with `clone`, or capture by `ref`">();
expectTypeOf<WhyNot<() => void, "Fn">>().toEqualTypeOf<"error[E0277]: expected a closure that implements `Fn`, found `fn`; build it with `closure`, or wrap a function in `fnPtr`">();

// The reasons of a union, and of several traits, are a union.
expectTypeOf<WhyNot<typeof taking | number, "FnMut">>().toEqualTypeOf<WhyNot<typeof taking, "FnMut"> | WhyNot<number, "FnMut">>();
expectTypeOf<WhyNot<typeof taking | typeof counting, "Clone">>().toEqualTypeOf<WhyNot<typeof counting, "Clone">>();
expectTypeOf<WhyNot<typeof counting, "Fn" | "Clone">>().toEqualTypeOf<WhyNot<typeof counting, "Fn"> | WhyNot<typeof counting, "Clone">>();

// What tells nothing.
expectTypeOf<WhyNot<any, "Clone">>().toEqualTypeOf<"error[E0282]: type annotations needed: `any` and `never` tell nothing about a closure; ask about its own type, as in `typeof f`">();
expectTypeOf<WhyNot<never, "Clone">>().toEqualTypeOf<WhyNot<any, "Clone">>();

// Moves: on every path, and on some.
declare const condition: boolean;
{
  const f = closure("job", { list: move([1]) }).fnOnce(({ list }) => list.take());
  callOnce(f);
  expectTypeOf<WhyNot<typeof f, "FnOnce">>().toEqualTypeOf<"error[E0382]: use of moved value: `job` was consumed by an earlier call, drop or move; clone it before the move, or build a new one">();
}
{
  const f = closure("job", { list: move([1]) }).fnOnce(({ list }) => list.take());
  if (condition) callOnce(f);
  const g = f;
  expectTypeOf<WhyNot<typeof g, "FnOnce">>().toEqualTypeOf<"error[E0382]: use of possibly-moved value: `job` was moved on another path or in a previous iteration of the loop; clone it before the move, or build a new one">();
}
function consumes(f: FnOnce<[], void>): void {
  callOnce(f);
  expectTypeOf<WhyNot<typeof f, "FnOnce">>().toEqualTypeOf<"error[E0382]: use of moved value: this closure was consumed by an earlier call, drop or move; clone it before the move, or build a new one">();
}
void consumes;
