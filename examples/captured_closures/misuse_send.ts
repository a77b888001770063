// A closure that owns a closure that stays in its thread stays in its thread.
import { closure, move, rc, type Fn, type Send } from "fn-traits";

function sent(f: Fn<[], number> & Send): number {
  return f();
}

const list = rc([1, 2, 3]);
const inner = closure("inner", { list: move(list) }).fn(({ list }) => list.value.value.length);
const outer = closure({ inner: move(inner) }).fn(({ inner }) => inner.value() + 1);
//! E0277 `{closure inner}` cannot be sent between threads safely: captured variable `inner`
console.log(sent(outer));
