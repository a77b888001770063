// Cloning after the call is too late.
import { callOnce, clone, closure, move } from "fn-traits";

const list = [1, 2, 3];
const total = closure("total", { list: move(list) }).fnOnce(({ list }) =>
  list.take().reduce((sum, n) => sum + n),
);
callOnce(total);
console.log(total.output);
//! E0382 use of moved value: `total`
clone(total);
