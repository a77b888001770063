// The second time round the closure is gone.
import { callOnce, closure, move, type FnOnce, type Let } from "fn-traits";

const list = [1, 2, 3];
const count: Let<FnOnce<[], number>> = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
let tries = 0;
while (tries < 2) {
  tries += 1;
  //! E0382 use of possibly-moved value
  callOnce(count);
}
