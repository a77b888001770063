// A marker asked of a box is asked of what goes into it.
import { boxed, closure, move, rc, type Fn, type Send } from "fn-traits";

const list = rc([1, 2, 3]);
const count = closure({ list: move(list) }).fn(({ list }) => list.value.value.length);
//! E0277 `Rc<number[]>` cannot be sent between threads safely: captured variable `list`
const handler = boxed<Fn<[], number> & Send>(count);
console.log(handler());
