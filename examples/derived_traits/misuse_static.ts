// A closure is `'static` when it borrows nothing.
import { closure, ref, type Fn, type Static } from "fn-traits";

function kept(f: Fn<[], number> & Static): number {
  return f();
}

const list = [1, 2, 3];
const read = closure({ list: ref(list) }).fn(({ list }) => list.value.length);
//! E0373 this closure may outlive the current function, but it borrows `list`
console.log(kept(read));
