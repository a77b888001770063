// A boxed `FnOnce` can be called, once.
import { boxed, callOnce, closure, move, type Boxed, type FnOnce } from "fn-traits";

const list = [1, 2, 3];
const once: Boxed<FnOnce<[], number>> = boxed(
  closure({ list: move(list) }).fnOnce(({ list }) => list.take().length),
);
callOnce(once);
console.log(once.output);
//! E0382 use of moved value
callOnce(once);
