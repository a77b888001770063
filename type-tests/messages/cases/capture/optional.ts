// Captures that a record may lack: the body sees them as optional, and sentences count them.
import { call, callOnce, clone, closure, fnPtr, type ByMove, type ByMut, type ByRef, type FnOnceClosure, type Static } from "fn-traits";

declare function needStatic(f: Static): void;
declare const captures: { a?: ByMut<number>; b: ByRef<string>; c?: ByMove<string[]> };

const f = closure(captures).fnMut(({ a, b, c }) => {
  //! TS 'a' is possibly 'undefined'.
  a.value++;
  if (a) a.value++;
  //! TS Type 'string' is not assignable to type 'number'.
  if (a) a.value = "";
  c?.value.push("x");
  //! E0507 cannot move out of `c`, a captured variable in an `FnMut` closure
  c?.take();
  return (a?.value ?? 0) + b.value.length;
});
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `a`; capture it by `ref`
clone(f);
//! E0373 this closure may outlive the current function, but it borrows `a`, `b`
needStatic(f);
//! E0308 mismatched types: expected a function pointer, but this closure captures `a`, `b`, `c`
fnPtr(f);

const g = closure(captures).fn(({ a }) => {
  //! TS Cannot assign to 'value' because it is a read-only property.
  if (a) a.value = 1;
  return a?.value;
});
const got: number | undefined = call(g);

declare const owned: { list?: ByMove<string[]>; task?: ByMove<FnOnceClosure<{ n: ByRef<number> }, [], number, "task">> };
const take = closure(owned).fnOnce(({ list }) => list?.take().length);
clone(take);
//! E0373 `task` may outlive the current function, but it borrows `n`
needStatic(take);
callOnce(take);
//! E0382 use of moved value
callOnce(take);
void got;
