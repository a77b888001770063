// A closure is `Send` when all that it captured is.
import { closure, move, rc, type Fn, type Send } from "fn-traits";

function sent(f: Fn<[], number> & Send): number {
  return f();
}

const list = rc([1, 2, 3]);
const read = closure({ list: move(list) }).fn(({ list }) => list.value.value.length);
//! E0277 `Rc<number[]>` cannot be sent between threads safely: captured variable `list`
console.log(sent(read));
