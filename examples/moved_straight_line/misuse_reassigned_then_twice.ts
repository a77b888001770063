// An assignment gives back one call, not two.
import { callOnce, closure, move, type FnOnce, type Let } from "fn-traits";

function make(list: number[]): FnOnce<[], number> {
  return closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
}

let task: Let<FnOnce<[], number>> = make([1, 2, 3]);
callOnce(task);
console.log(task.output);
task = make([4]);
callOnce(task);
console.log(task.output);
//! E0382 use of moved value
callOnce(task);
