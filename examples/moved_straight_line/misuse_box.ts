// What is gone cannot be boxed.
import { boxed, callOnce, closure, move } from "fn-traits";

const list = [1, 2, 3];
const count = closure("count", { list: move(list) }).fnOnce(({ list }) => list.take().length);
callOnce(count);
console.log(count.output);
//! E0382 use of moved value: `count`
boxed(count);
