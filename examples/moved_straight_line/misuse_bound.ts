// A bound refuses what is gone.
import { callOnce, closure, move, type FnOnce } from "fn-traits";

function run(f: FnOnce<[], number>): number {
  callOnce(f);
  return f.output;
}

const list = [1, 2, 3];
const count = closure("count", { list: move(list) }).fnOnce(({ list }) => list.take().length);
callOnce(count);
console.log(count.output);
//! E0382 use of moved value: `count`
console.log(run(count));
