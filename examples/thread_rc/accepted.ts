// Shared ownership between threads is `Arc`.
import { arc, callOnce, closure, move, type FnOnce, type Send, type Static } from "fn-traits";

/** Asks for what a thread asks for; the task runs in this one, later. */
async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  await undefined;
  callOnce(task);
  return task.output;
}

const words = arc(["to", "be"]);
const shared = words.clone();
const say = closure({ shared: move(shared) }).fn(({ shared }) => shared.value.value.join(" "));
console.log(await spawn(say));
console.log(words.value.length);
