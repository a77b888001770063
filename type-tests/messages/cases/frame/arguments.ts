// What is passed: several arguments at once, references, function pointers, boxes; and what they hold.
import { boxed, type Boxed, type Fn, type FnMut, type FnOnce, type FnPtr, type Mut, type Ref } from "fn-traits";
import { frame, threads } from "fn-traits/frame";

const both = (_: Ref<number[]>, __: FnOnce<[], void>): void => {};
const swap = (_: Mut<number[]>, __: Mut<number[]>): void => {};
const two = (_: FnMut<[], void>, __: FnMut<[], void>): void => {};
const point = (_: FnPtr<[], number>): void => {};
const box = (_: Boxed<Fn<[], number>>): void => {};
const dyn = (_: Ref<Fn<[], number>>): void => {};
const start = () => frame().let("mut v", [1]).let("n", 1);

start().passAll(both, "&v", function* ({ v }) { yield* v; }).mutate("v", (v) => v.push(1));
//! E0502 cannot borrow `v` as mutable while `argument 0` borrows it
start().passAll(both, "&v", function* ({ v }) { yield* v.mutate((v) => v.push(1)); });
//! E0499 cannot borrow `v` as mutable while `argument 0` borrows it as mutable
start().passAll(swap, "&mut v", "&mut v");
//! E0505 cannot move out of `v` while `argument 0` borrows it
start().passAll((_: Ref<number[]>, __: number[]) => {}, "&v", "v");
//! E0499 cannot borrow `v` as mutable while `argument 0` borrows it as mutable
start().passAll(two, function* ({ v }) { yield* v.mutate((v) => v.push(1)); }, function* ({ v }) { yield* v.mutate((v) => v.push(2)); });
//! E0507 cannot move out of `v`
start().passAll(two, function* ({ v }) { yield* v.take(); }, function* () {});

start().closure("c", function* ({ v }, more: Ref<number[]>) { return (yield* v).length + more.value.length; }).callWith("c", "&v");
start()
  .closure("mut c", function* ({ v }, more: Ref<number[]>) { yield* v.mutate((v) => v.push(more.value.length)); })
  //! E0502 cannot borrow `v` as immutable while `c` borrows it as mutable
  .callWith("c", "&v");

start().passClosure(point, function* () { return 1; });
//! E0308 expected a function pointer, but this closure captures `n`
start().passClosure(point, function* ({ n }) { return yield* n; });
//! E0593 this closure is expected to take 0 argument(s), but it takes 1
start().passClosure(point, function* (_, n: number) { return n; });
//! E0308 expected a function pointer, but `c` captures `n`
start().closure("c", function* ({ n }) { return yield* n; }).pass(point, "c");
start().closure("c", function* () { return 1; }).cast("p", "c").pass(point, "p");
//! E0605 non-primitive cast: `c` captures variables
start().closure("c", function* ({ n }) { return yield* n; }).cast("p", "c");

start().passClosureInto("b", boxed<Fn<[], number>>, function* ({ n }) { return yield* n; }).pass(box, "b");
//! E0308 `c` is `{closure c}`, expected `Box<dyn Fn>`
start().closure("c", function* ({ n }) { return yield* n; }).pass(box, "c");
start().closure("c", function* ({ n }) { return yield* n; }).bind("r", "&c").pass(dyn, "r").pass(dyn, "&c");
//! E0308 `c` is `{closure c}`, expected `&impl Fn`
start().closure("c", function* ({ n }) { return yield* n; }).pass(dyn, "c");

// A box is used by what drops it: its end, and an assignment.
start().passClosureInto("mut b", boxed<Fn<[], number>>, function* ({ v }) { return (yield* v).length; }).drop("b").mutate("v", (v) => v.push(1)).end();
start()
  .passClosureInto("mut b", boxed<Fn<[], number>>, function* ({ v }) { return (yield* v).length; })
  .mutate("v", (v) => v.push(1))
  .passClosureInto("other", boxed<Fn<[], number>>, function* () { return 1; })
  //! E0502 cannot borrow `v` as mutable while `b` borrows it
  .set("b", "other");

// Threads of a scope hold their borrows to its end.
start().block((f) => f.let("s", threads()).spawnIn("s", function* ({ v }) { yield* v; }).spawnIn("s", function* ({ v }) { yield* v; })).mutate("v", (v) => v.push(1));
start().block((f) =>
  f
    .let("s", threads())
    .spawnIn("s", function* ({ v }) { yield* v.mutate((v) => v.push(1)); })
    //! E0502 cannot borrow `v` as immutable while `s` borrows it as mutable
    .spawnIn("s", function* ({ v }) { yield* v; }),
);

// A `&mut` is lent on to a parameter of its type, and moves to any other.
const set = (_: Mut<number>): void => {};
export const go = (m: Mut<number>, f: Mut<FnMut<[], void>>) => {
  frame().let("m", m).pass(set, "m").pass(set, "m").assign("*m", 1);
  //! E0382 use of moved value: `m` was moved into a function
  frame().let("m", m).pass((_: unknown) => {}, "m").assign("*m", 1);
  frame().let("f", f).call("f").pass((_: FnMut<[], void>) => {}, "f");
  //! E0382 use of moved value: `f` was moved into a function
  frame().let("f", f).pass((_: FnMut<[], void>) => {}, "f").call("f");
};

// What a list was given, it holds; and a result what the arguments hold.
const list = () => frame().let("mut x", 1).let("mut refs", [] as Ref<number>[]);
list().push("refs", "&x").read("refs").assign("x", 2);
//! E0506 cannot assign to `x` while `refs` borrows it
list().push("refs", "&x").assign("x", 2).read("refs");
//! E0308 `x` is `number`, expected `&number`
list().push("refs", "x");
const pick = (a: Ref<number[]>, _: Ref<number[]>): Ref<number[]> => a;
start().passAllInto("r", pick, "&v", "&v").read("r").mutate("v", (v) => v.push(1));
//! E0502 cannot borrow `v` as mutable while `r` borrows it
start().passAllInto("r", pick, "&v", "&v").mutate("v", (v) => v.push(1)).read("r");
start().closure("c", function* (_, x: Ref<number[]>) { return x; }).callWithInto("r", "c", "&v").read("r").mutate("v", (v) => v.push(1));
//! E0502 cannot borrow `v` as mutable while `r` borrows it
start().closure("c", function* (_, x: Ref<number[]>) { return x; }).callWithInto("r", "c", "&v").mutate("v", (v) => v.push(1)).read("r");
