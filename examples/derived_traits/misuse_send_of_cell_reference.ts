// A captured `&T` is `Send` when `T` is `Sync`.
import { cell, closure, ref, type Fn, type Send } from "fn-traits";

function sent(f: Fn<[], number> & Send): number {
  return f();
}

const seven = cell(7);
const read = closure({ seven: ref(seven) }).fn(({ seven }) => seven.value.get());
//! E0277 `&Cell<number>` cannot be sent between threads safely: captured variable `seven`
console.log(sent(read));
