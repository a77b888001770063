// What is thrown is what the compiler prints: each message is held against the text type that stands
// in the library's types.
import {
  BorrowMutError, ClosureError, ImmutableBorrowError, KindError, MismatchedTypesError, MoveOutError,
  NotCallableError, TraitBoundError, UseAfterMoveError,
  boxed, call, callMut, callOnce, clone, closure, drop, fnPtr, move, mut, place, rc, ref, type Clone, type Mut, type Own, type Ref,
} from "fn-traits";
import type { WhyNot } from "fn-traits/testing";
import { describe, expect, test } from "vitest";
import type { borrowedBothWaysText, borrowedTwiceText } from "../../src/diagnostics/e0499.js";
import type { assignText, notMutableText } from "../../src/diagnostics/e0596.js";
import type { notCallableText } from "../../src/diagnostics/e0618.js";
import { thrown, untyped } from "../support.js";

/** The class, code, variable and sentence of an error, to compare at once. */
const parts = (error: ClosureError) => ({
  class: error.constructor,
  name: error.name,
  code: error.code,
  variable: error.variable,
  message: error.message,
});

/** A closure of each kind under one name. */
const counting = () => {
  const total = place(0);
  return closure("counting", { total: mut(total) }).fnMut(({ total }) => ++total.value);
};
const taking = () => closure("taking", { list: move([1]) }).fnOnce(({ list }) => list.take());

describe("the sentence of", () => {
  test("E0382: use of a moved closure", () => {
    const f = taking();
    callOnce(f);
    const sentence: WhyNot<typeof f, "FnOnce"> = "error[E0382]: use of moved value: `taking` was consumed by an earlier call, drop or move; clone it before the move, or build a new one";
    const expected = { class: UseAfterMoveError, name: "UseAfterMoveError", code: "E0382", variable: "taking", message: sentence };
    for (const use of [callOnce, clone, drop, move, boxed]) expect(parts(thrown(() => untyped(use)(f)))).toEqual(expected);
  });

  test("E0382: of a closure without a name", () => {
    const f = closure({ list: move([1]) }).fnMut(({ list }) => list.value);
    drop(f);
    const sentence: WhyNot<typeof f, "FnMut"> = "error[E0382]: use of moved value: this closure was consumed by an earlier call, drop or move; clone it before the move, or build a new one";
    expect(parts(thrown(() => untyped(f)()))).toEqual({
      class: UseAfterMoveError, name: "UseAfterMoveError", code: "E0382", variable: undefined, message: sentence,
    });
  });

  test("E0277: a clone of what is not Clone", () => {
    const total = place(0);
    const log = place(["a"]);
    const f = closure("both", { total: mut(total), log: mut(log) }).fnMut(({ total }) => ++total.value);
    const sentence: WhyNot<typeof f, "Clone"> = "error[E0277]: the trait bound `&mut string[]: Clone` is not satisfied: captured variable `log`; the trait bound `&mut number: Clone` is not satisfied: captured variable `total`; capture it by `ref`, or `move` a clone in";
    expect(parts(thrown(() => untyped(clone)(f)))).toEqual({
      class: TraitBoundError, name: "TraitBoundError", code: "E0277", variable: "log", message: sentence,
    });
  });

  test("E0277: a clone of a box", () => {
    const f = boxed(taking());
    const sentence: WhyNot<typeof f, "Clone"> = "error[E0277]: the trait bound `Box<dyn Fn…>: Clone` is not satisfied: the type of the boxed closure is erased; clone the closure before you box it";
    expect(parts(thrown(() => untyped(clone)(f)))).toEqual({
      class: TraitBoundError, name: "TraitBoundError", code: "E0277", variable: "taking", message: sentence,
    });
  });

  test("E0277: a clone of a value", () => {
    const value = new WeakRef({});
    const sentence: WhyNot<typeof value, "Clone"> = "error[E0277]: the trait bound `WeakRef: Clone` is not satisfied; capture it by `ref`, or `move` a clone in";
    expect(parts(thrown(() => clone(value as unknown as Clone)))).toEqual({
      class: TraitBoundError, name: "TraitBoundError", code: "E0277", variable: undefined, message: sentence,
    });
  });

  test("E0525: a weaker kind than asked for", () => {
    const fn: WhyNot<ReturnType<typeof counting>, "Fn"> = "error[E0525]: expected a closure that implements the `Fn` trait, but `counting` only implements `FnMut`, because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`";
    const once: WhyNot<ReturnType<typeof taking>, "Fn"> = "error[E0525]: expected a closure that implements the `Fn` trait, but `taking` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fn`, or ask for `FnOnce`";
    const fnMut: WhyNot<ReturnType<typeof taking>, "FnMut"> = "error[E0525]: expected a closure that implements the `FnMut` trait, but `taking` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`";
    const expected = { class: KindError, name: "KindError", code: "E0525" };
    expect(parts(thrown(() => untyped(call)(counting())))).toEqual({ ...expected, variable: "counting", message: fn });
    expect(parts(thrown(() => untyped(call)(taking())))).toEqual({ ...expected, variable: "taking", message: once });
    expect(parts(thrown(() => untyped(callMut)(taking())))).toEqual({ ...expected, variable: "taking", message: fnMut });
  });

  test("E0308: a closure that captures is no function pointer", () => {
    const f = closure("scale", { rate: ref(2), base: move(1) }).fn(({ rate }) => rate.value);
    const sentence: (typeof f)["~impl"]["FnPtr"] = "error[E0308]: mismatched types: expected a function pointer, but `scale` captures `base`, `rate`; only a closure that captures nothing coerces, use `boxed`";
    expect(parts(thrown(() => untyped(fnPtr)(f)))).toEqual({
      class: MismatchedTypesError, name: "MismatchedTypesError", code: "E0308", variable: "scale", message: sentence,
    });
  });

  test("E0507: moving a capture out under fn and fnMut", () => {
    const lent = closure({ list: move([1]) }).fnMut((captures) => untyped(captures.list.take).call(captures.list));
    const shared = closure({ list: move([1]) }).fn((captures) => untyped(captures.list.take).call(captures.list));
    const once = closure({ list: ref([1]) }).fnOnce((captures) => untyped(captures.list.take).call(captures.list));
    const underFn: Ref<number[], "list", "Fn">["take"]["~refused"] = "error[E0507]: cannot move out of `list`, a captured variable in an `Fn` closure; build it with `.fnOnce`, or clone the value";
    const underFnMut: Mut<number[], "list", "FnMut">["take"]["~refused"] = "error[E0507]: cannot move out of `list`, a captured variable in an `FnMut` closure; build it with `.fnOnce`, or clone the value";
    const behindReference: Ref<number[], "list", "FnOnce">["take"]["~refused"] = "error[E0507]: cannot move out of `list`, which is behind a reference; capture it by `move`, or clone the value";
    const expected = { class: MoveOutError, name: "MoveOutError", code: "E0507", variable: "list" };
    expect(parts(thrown(() => shared()))).toEqual({ ...expected, message: underFn });
    expect(parts(thrown(() => lent()))).toEqual({ ...expected, message: underFnMut });
    expect(parts(thrown(() => callOnce(once)))).toEqual({ ...expected, message: behindReference });
  });

  test("E0594: writing what is only read", () => {
    const total = place(0);
    const sentence: ReturnType<typeof assignText<"total">> = "error[E0594]: cannot assign to `total`, as it is behind a shared reference in this closure; build it with `.fnMut`, and capture `total` by `mut` or `move`";
    const expected = { class: ImmutableBorrowError, name: "ImmutableBorrowError", code: "E0594", variable: "total", message: sentence };
    const write = (captures: object) => ((captures as { total: { value: number } }).total.value = 1);
    for (const total_ of [() => mut(total), () => move(0), () => ref(total), () => ref(0)]) {
      const f = closure({ total: total_() }).fn(write);
      expect(parts(thrown(() => f()))).toEqual(expected);
    }
    for (const total_ of [() => ref(total), () => ref(0)]) {
      const f = closure({ total: total_() }).fnMut(write);
      expect(parts(thrown(() => f()))).toEqual(expected);
    }
    expect(total.value).toBe(0);
  });

  test("E0596: borrowing mutably what is no place", () => {
    const sentence: typeof notMutableText = "error[E0596]: cannot borrow a value as mutable that is not declared as mutable; declare it with `place`";
    const expected = { class: ImmutableBorrowError, name: "ImmutableBorrowError", code: "E0596", variable: undefined, message: sentence };
    for (const value of [0, "", null, undefined, {}, { value: 1 }, () => 1]) {
      expect(parts(thrown(() => untyped(mut)(value)))).toEqual(expected);
    }
    closure({ total: ref(place(0)) }).fn((captures) => {
      expect(parts(thrown(() => untyped(mut)(captures.total)))).toEqual(expected);
    })();
  });

  test("E0499: a running FnMut, and a place borrowed twice", () => {
    const total = place(0);
    const again = { f: (): unknown => 0 };
    const f = closure("again", { total: mut(total) }).fnMut(() => again.f());
    again.f = f;
    const sentence: ReturnType<typeof borrowedTwiceText<"`again`">> = "error[E0499]: cannot borrow `again` as mutable more than once at a time; let the first borrow end before the second begins";
    expect(parts(thrown(() => f()))).toEqual({
      class: BorrowMutError, name: "BorrowMutError", code: "E0499", variable: "again", message: sentence,
    });
    const twice: ReturnType<typeof borrowedTwiceText<"`b`">> = "error[E0499]: cannot borrow `b` as mutable more than once at a time; let the first borrow end before the second begins";
    expect(parts(thrown(() => closure({ a: mut(total), b: mut(total) }).fnMut(() => 1)))).toEqual({
      class: BorrowMutError, name: "BorrowMutError", code: "E0499", variable: "b", message: twice,
    });
  });

  test("E0502: a place borrowed both ways", () => {
    const total = place(0);
    const sentence: ReturnType<typeof borrowedBothWaysText<"`b`">> = "error[E0502]: cannot borrow `b` as mutable because it is also borrowed as immutable; let the first borrow end before the second begins";
    expect(parts(thrown(() => closure({ a: ref(total), b: mut(total) }).fnMut(() => 1)))).toEqual({
      class: BorrowMutError, name: "BorrowMutError", code: "E0502", variable: "b", message: sentence,
    });
  });

  test("E0618: what cannot be called", () => {
    const sentence: typeof notCallableText = "error[E0618]: expected function, found a value that is neither a closure nor a function; build it with `closure`";
    const expected = { class: NotCallableError, name: "NotCallableError", code: "E0618", variable: undefined, message: sentence };
    for (const use of [call, callMut, callOnce, drop, boxed]) {
      for (const value of [0, "", null, undefined, {}, []]) expect(parts(thrown(() => untyped(use)(value)))).toEqual(expected);
    }
  });
});

describe("every error", () => {
  test("is a ClosureError and an Error, with a stack of where it was thrown", () => {
    const f = taking();
    drop(f);
    const error = thrown(() => untyped(callOnce)(f));
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(ClosureError);
    expect(error.stack).toContain("sentences.test");
    expect(String(error)).toBe(`UseAfterMoveError: ${error.message}`);
  });

  test("takes its code out of its sentence", () => {
    expect(new ClosureError("error[E0001]: anything")).toMatchObject({ code: "E0001", variable: undefined });
    expect(new ClosureError("error[E0001]: anything", "")).toMatchObject({ variable: undefined });
    expect(new ClosureError("error[E0001]: anything", "x")).toMatchObject({ variable: "x" });
  });

  test("says what was moved, where that is no closure", () => {
    expect(new UseAfterMoveError("x").message).toContain("use of moved value: `x` was consumed");
    expect(new UseAfterMoveError(undefined, "this `Rc`").message).toContain("use of moved value: this `Rc` was consumed");
    const handle = rc(1);
    handle[Symbol.dispose]();
    expect(thrown(() => handle.value).message).toContain("this `Rc`");
  });
});
