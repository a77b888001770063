// A task that ran is gone.
import { boxed, callOnce, closure, move, type Boxed, type FnOnce } from "fn-traits";

const parts = ["one", "two"];
const task: Boxed<FnOnce<[], number>> = boxed(
  closure({ parts: move(parts) }).fnOnce(({ parts }) => parts.take().length),
);
callOnce(task);
console.log(task.output);
//! E0382 use of moved value
callOnce(task);
