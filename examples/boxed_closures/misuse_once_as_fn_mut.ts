// What can be called once does not go into a box of `FnMut`.
import { boxed, closure, move, type FnMut } from "fn-traits";

const list = [1, 2, 3];
const count = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
//! E0525 expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`
const handler = boxed<FnMut<[], number>>(count);
console.log(handler());
