// The method that builds a closure names its kind: `.fn`, `.fnMut` or `.fnOnce`.
import { callOnce, closure, move, mut, place, ref } from "fn-traits";

const offset = 3;
const shift = closure({ offset: ref(offset) }).fn(({ offset }, n: number) => n + offset.value);
console.log(`${shift(1)} ${shift(2)}`);
const total = place(0);
const sum = closure({ total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n));
console.log(`${sum(1)} ${sum(2)}`);
const list = [1, 2, 3];
const finish = closure({ list: move(list) }).fnOnce(
  ({ list }, n: number) => list.take().filter((item) => item > n).length,
);
callOnce(finish, 1);
console.log(finish.output);
