// A task that may run again must be more than `FnOnce`.
import { callOnce, closure, move, type FnOnce, type Let } from "fn-traits";

const parts = ["one", "two"];
const task: Let<FnOnce<[], number>> = closure({ parts: move(parts) }).fnOnce(
  ({ parts }) => parts.take().length,
);
for (let tries = 0; tries < 2; tries++) {
  //! E0382 use of possibly-moved value
  callOnce(task);
}
