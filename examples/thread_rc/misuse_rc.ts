// `Rc` counts without a lock, so it stays in its thread, and so does a closure that owns one.
import { callOnce, closure, move, rc, type FnOnce, type Send, type Static } from "fn-traits";

async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  callOnce(task);
  return task.output;
}

const words = rc(["to", "be"]);
const say = closure({ words: move(words) }).fn(({ words }) => words.value.value.join(" "));
//! E0277 `Rc<string[]>` cannot be sent between threads safely: captured variable `words`
console.log(await spawn(say));
