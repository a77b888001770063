// What was boxed is gone from its old name; the statement `moved(count)` tells the compiler.
import { boxed, callOnce, closure, move, moved } from "fn-traits";

const list = [1, 2, 3];
const count = closure("count", { list: move(list) }).fnOnce(({ list }) => list.take().length);
const task = boxed(count);
moved(count);
callOnce(task);
console.log(task.output);
//! E0382 use of moved value: `count`
callOnce(count);
