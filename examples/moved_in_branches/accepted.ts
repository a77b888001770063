// Each path consumes the closure once.
import { callOnce, closure, drop, move } from "fn-traits";

function run(list: number[], early: boolean): number {
  const count = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
  if (early) {
    callOnce(count);
    return count.output;
  }
  callOnce(count);
  return count.output + 10;
}

function choose(list: number[], way: number): number {
  const count = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
  switch (way) {
    case 0:
      callOnce(count);
      return count.output;
    case 1:
      callOnce(count);
      return count.output + 100;
    default:
      drop(count);
      return 0;
  }
}

console.log(`${run([1, 2], true)} ${run([1, 2], false)}`);
console.log(`${choose([1], 0)} ${choose([1], 1)} ${choose([1], 2)}`);
