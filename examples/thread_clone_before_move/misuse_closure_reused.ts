// Cloning the list does not clone the closure: what was called is gone.
import { callOnce, closure, move } from "fn-traits";

const list = [1, 2, 3];
const copy = [...list];
const total = closure("total", { copy: move(copy) }).fnOnce(({ copy }) =>
  copy.take().reduce((sum, n) => sum + n),
);
callOnce(total);
console.log(`${total.output} ${list.length}`);
//! E0382 use of moved value: `total`
callOnce(total);
