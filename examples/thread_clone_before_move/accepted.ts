// Clone first, move the clone: the thread owns one list, the function keeps the other.
import { callOnce, closure, move, type FnOnce, type Send, type Static } from "fn-traits";

/** Asks for what a thread asks for; the task runs in this one, later. */
async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  await undefined;
  callOnce(task);
  return task.output;
}

const list = [1, 2, 3];
const copy = [...list];
const total = closure({ copy: move(copy) }).fnOnce(({ copy }) => copy.take().reduce((sum, n) => sum + n));
console.log(await spawn(total));
console.log(list.length);
