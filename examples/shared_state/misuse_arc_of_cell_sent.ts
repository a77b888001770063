// `Arc` shares what may be shared, and a `RefCell` may not.
import { arc, callOnce, closure, move, refCell, type FnOnce, type Send, type Static } from "fn-traits";

async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  callOnce(task);
  return task.output;
}

const log = arc(refCell(["start"]));
const write = closure({ log: move(log) }).fn(({ log }) => {
  using lines = log.value.value.borrowMut();
  lines.value.push("step");
});
//! E0277 `Arc<RefCell<string[]>>` cannot be sent between threads safely: captured variable `log`
await spawn(write);
