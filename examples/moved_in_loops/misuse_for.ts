// The second element finds no closure.
import { callOnce, closure, move, type FnOnce, type Let } from "fn-traits";

const list = [1, 2, 3];
const count: Let<FnOnce<[more: number], number>> = closure({ list: move(list) }).fnOnce(
  ({ list }, more: number) => list.take().length + more,
);
for (const more of [1, 2]) {
  //! E0382 use of possibly-moved value
  callOnce(count, more);
}
