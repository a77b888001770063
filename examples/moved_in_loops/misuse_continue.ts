// `continue` goes round again, `break` would not.
import { callOnce, closure, move, type FnOnce, type Let } from "fn-traits";

const list = [1, 2, 3];
const count: Let<FnOnce<[], number>> = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
let tries = 0;
while (true) {
  tries += 1;
  if (tries < 3) {
    //! E0382 use of possibly-moved value
    callOnce(count);
    continue;
  }
  break;
}
