// Both branches consumed it.
import { callOnce, closure, move } from "fn-traits";

function run(list: number[], loud: boolean): void {
  const count = closure("count", { list: move(list) }).fnOnce(({ list }) => list.take().length);
  if (loud) {
    callOnce(count);
    console.log(`${count.output}!`);
  } else {
    callOnce(count);
    console.log(count.output);
  }
  //! E0382 use of moved value: `count`
  callOnce(count);
}

run([1, 2], false);
