// What another closure owns is gone from its old name; the statement `moved(count)` tells the compiler.
import { callOnce, closure, move, moved } from "fn-traits";

const list = [1, 2, 3];
const count = closure("count", { list: move(list) }).fnOnce(({ list }) => list.take().length);
const report = closure({ count: move(count) }).fnOnce(({ count }) => {
  const inner = count.take();
  callOnce(inner);
  return `${inner.output} left`;
});
moved(count);
callOnce(report);
console.log(report.output);
//! E0382 use of moved value: `count`
callOnce(count);
