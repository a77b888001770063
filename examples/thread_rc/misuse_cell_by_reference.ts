// A reference crosses threads when what it points to may be shared, and a `Cell` may not.
import { callOnce, cell, closure, ref, type FnOnce, type Send } from "fn-traits";

function send(f: FnOnce<[], void> & Send): void {
  callOnce(f);
}

const count = cell(0);
const add = closure({ count: ref(count) }).fn(({ count }) => count.value.set(count.value.get() + 1));
//! E0277 `&Cell<number>` cannot be sent between threads safely: captured variable `count`
send(add);
console.log(count.get());
