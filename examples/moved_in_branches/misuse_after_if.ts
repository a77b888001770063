// One branch consumed it, so after the branches it may be gone.
import { callOnce, closure, move } from "fn-traits";

function run(list: number[], early: boolean): void {
  const count = closure("count", { list: move(list) }).fnOnce(({ list }) => list.take().length);
  if (early) {
    callOnce(count);
    console.log(count.output);
  }
  //! E0382 use of possibly-moved value: `count`
  callOnce(count);
}

run([1, 2], false);
