// A loop that may have consumed the closure leaves it possibly gone.
import { callOnce, closure, move, type FnOnce, type Let } from "fn-traits";

const list = [1, 2, 3];
const count: Let<FnOnce<[], number>> = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
for (const n of [1, 2, 3]) {
  if (n === 2) {
    callOnce(count);
    console.log(count.output);
    break;
  }
}
//! E0382 use of possibly-moved value
callOnce(count);
