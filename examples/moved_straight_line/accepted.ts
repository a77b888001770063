// One closure, one consuming call; a new closure under the same name is a new value.
import { callOnce, closure, move, type FnOnce, type Let } from "fn-traits";

function make(list: number[]): FnOnce<[], number> {
  return closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
}

const list = [1, 2, 3];
const count = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
callOnce(count);
console.log(count.output);
let task: Let<FnOnce<[], number>> = make([4, 5]);
callOnce(task);
console.log(task.output);
task = make([6]);
callOnce(task);
console.log(task.output);
