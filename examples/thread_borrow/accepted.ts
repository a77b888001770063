// A thread's closure owns what it reads.
import { callOnce, closure, move, type FnOnce, type Send, type Static } from "fn-traits";

/** Asks for what a thread asks for; the task runs in this one, later. */
async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  await undefined;
  callOnce(task);
  return task.output;
}

const words = ["to", "be"];
const say = closure({ words: move(words) }).fn(({ words }) => words.value.join(" "));
console.log(await spawn(say));
