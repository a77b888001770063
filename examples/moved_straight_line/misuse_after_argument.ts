// What was given to a function is gone; the statement `moved(count)` tells the compiler.
import { callOnce, closure, move, moved, type FnOnce } from "fn-traits";

function run(f: FnOnce<[], number>): number {
  callOnce(f);
  return f.output;
}

const list = [1, 2, 3];
const count = closure("count", { list: move(list) }).fnOnce(({ list }) => list.take().length);
console.log(run(count));
moved(count);
//! E0382 use of moved value: `count`
callOnce(count);
