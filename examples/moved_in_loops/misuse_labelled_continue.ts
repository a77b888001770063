// `continue outer` leaves the inner loop, and the outer one goes round again.
import { callOnce, closure, move, type FnOnce, type Let } from "fn-traits";

const list = [1, 2, 3];
const count: Let<FnOnce<[], number>> = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
outer: for (const n of [1, 2]) {
  while (true) {
    console.log(n);
    //! E0382 use of possibly-moved value
    callOnce(count);
    continue outer;
  }
}
