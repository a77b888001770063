// A `RefCell` in an `Rc` stays in its thread.
import { callOnce, closure, move, rc, refCell, type FnOnce, type Send, type Static } from "fn-traits";

async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  callOnce(task);
  return task.output;
}

const log = rc(refCell(["start"]));
const write = closure({ log: move(log) }).fn(({ log }) => {
  using lines = log.value.value.borrowMut();
  lines.value.push("step");
});
//! E0277 `Rc<RefCell<string[]>>` cannot be sent between threads safely: captured variable `log`
await spawn(write);
