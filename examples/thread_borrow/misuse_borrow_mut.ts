// A mutable borrow ends with the function too.
import { callOnce, closure, mut, place, type FnOnce, type Send, type Static } from "fn-traits";

async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  callOnce(task);
  return task.output;
}

const count = place(0);
const add = closure({ count: mut(count) }).fnMut(({ count }) => ++count.value);
//! E0373 this closure may outlive the current function, but it borrows `count`
await spawn(add);
