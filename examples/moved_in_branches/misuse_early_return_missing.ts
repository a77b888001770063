// A branch that returns takes its consumption with it, a branch that does not leaves it behind.
import { callOnce, closure, move } from "fn-traits";

function run(list: number[], way: number): void {
  const count = closure("count", { list: move(list) }).fnOnce(({ list }) => list.take().length);
  if (way === 0) {
    callOnce(count);
    return;
  }
  if (way === 1) {
    callOnce(count);
    console.log(count.output);
  }
  //! E0382 use of possibly-moved value: `count`
  callOnce(count);
}

run([1, 2], 0);
