// One case consumed it.
import { callOnce, closure, move } from "fn-traits";

function run(list: number[], way: number): void {
  const count = closure("count", { list: move(list) }).fnOnce(({ list }) => list.take().length);
  switch (way) {
    case 0:
      console.log("nothing");
      break;
    case 1:
      callOnce(count);
      break;
    default:
      console.log("much");
  }
  //! E0382 use of possibly-moved value: `count`
  callOnce(count);
}

run([1, 2], 0);
