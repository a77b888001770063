// A thread may outlive the function that starts it.
import { callOnce, closure, ref, type FnOnce, type Send, type Static } from "fn-traits";

async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  callOnce(task);
  return task.output;
}

const words = ["to", "be"];
const say = closure({ words: ref(words) }).fn(({ words }) => words.value.join(" "));
//! E0373 this closure may outlive the current function, but it borrows `words`
console.log(await spawn(say));
