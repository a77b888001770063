// A thunk may outlive the function that made it.
import { boxed, closure, ref, type Boxed, type FnOnce, type Send, type Static } from "fn-traits";

interface Thunk<R> {
  readonly run: Boxed<FnOnce<[], R> & Send & Static>;
}

function thunk<R>(f: FnOnce<[], R> & Send & Static): Thunk<R> {
  return { run: boxed(f) };
}

const list = [1, 2, 3];
const sum = closure({ list: ref(list) }).fn(({ list }) => list.value.reduce((sum, n) => sum + n));
//! E0373 this closure may outlive the current function, but it borrows `list`
thunk(sum);
