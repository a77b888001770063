// A closure that owns a closure that borrows a local borrows it as well.
import { closure, move, ref, type Fn, type Static } from "fn-traits";

function kept(f: Fn<[], number> & Static): number {
  return f();
}

const list = [1, 2, 3];
const inner = closure({ list: ref(list) }).fn(({ list }) => list.value.length);
const outer = closure({ inner: move(inner) }).fn(({ inner }) => inner.value() + 1);
//! E0373 `inner` may outlive the current function, but it borrows `list`
console.log(kept(outer));
