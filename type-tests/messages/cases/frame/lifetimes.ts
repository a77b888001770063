// References whose lifetime a signature names, or does not: `RefFor<"'a", T>`, `RefFor<"'_", T>`.
import type { Fn, FnMut, FnOnce, Ref, Static } from "fn-traits";
import { frame, temporary, type, type RefFor } from "fn-traits/frame";

const during = (_: FnMut<[RefFor<"'_", number>], void>): void => {};
const choose = (_: Fn<[RefFor<"'_", number>], RefFor<"'_", number>>): void => {};
const keep = (_: FnOnce<[], void> & Static): void => {};

// An argument lives during the call: its value may be kept, the reference may not.
frame().let("mut out", 0).passClosure(during, function* ({ out }, r: RefFor<"'_", number>) { yield* out.set(r.value); });
//! E0521 borrowed data escapes outside of closure: `out` outlives the reference that the closure is given
frame().let("mut out", null as Ref<number> | null).passClosure(during, function* ({ out }, r: RefFor<"'_", number>) { yield* out.set(r); });

// What comes out points to what went in.
frame().passClosure(choose, function* (_, r: RefFor<"'_", number>) { return r; });
//! E0597 borrowed value does not live long enough: this closure returns a reference to what it borrows
frame().let("x", 1).passClosure(choose, function* ({ x }, _: RefFor<"'_", number>) { return yield* x.ref(); });

// A lifetime that is named outlives the function: no local does, and no temporary.
export const named = (f: Fn<[RefFor<"'a", number[]>], void>, r: RefFor<"'a", number[]>) => {
  frame().let("f", f).let("r", r).callWith("f", "r");
  //! E0597 what the reference points to does not live long enough: `f` asks for a reference of a lifetime that it names
  frame().let("f", f).let("x", [1]).callWith("f", "&x");
  //! E0716 a temporary value is dropped while it is borrowed: `f` asks for a reference of a lifetime that it names
  frame().let("f", f).call("f", temporary([1]));
};
export const any = (f: Fn<[RefFor<"'_", number[]>], void>) => {
  frame().let("f", f).let("x", [1]).callWith("f", "&x");
  frame().let("f", f).call("f", temporary([1]));
};

// What `impl Fn` holds has a name (edition 2021).
export const held = (r: RefFor<"'a", number>) =>
  frame().let("r", r).returnMoveClosure(type<Fn<[], number>>(), function* ({ r }) { return yield* r.deref; });
export const hidden = (r: RefFor<"'_", number>) =>
  //! E0700 hidden type captures lifetime that does not appear in bounds: the closure holds the reference `r`
  frame().let("r", r).returnMoveClosure(type<Fn<[], number>>(), function* ({ r }) { return yield* r.deref; });

// A type parameter may be anything that borrows, unless it says that it is not.
export const lasting = (f: FnOnce<[], void> & Static) => frame().let("f", f).passMoveClosure(keep, function* ({ f }) { yield* f.call(); });
export const unknown = (f: FnOnce<[], void>, t: unknown) => {
  //! E0310 the parameter type of `f` may not live long enough
  frame().let("f", f).passMoveClosure(keep, function* ({ f }) { yield* f.call(); });
  //! E0310 the parameter type of `t` may not live long enough
  frame().let("t", t).passMoveClosure(keep, function* ({ t }) { yield* t.take(); });
  //! E0310 the parameter type of it may not live long enough
  frame().let("f", f).pass(keep, "f");
};
