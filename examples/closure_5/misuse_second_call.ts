// The first call consumed the closure.
import { callOnce, closure, move } from "fn-traits";

const numbers = [0, 1, 2];
const transform = closure("transform", { numbers: move(numbers) }).fnOnce(({ numbers }) =>
  numbers.take().map((n) => n * 10),
);
callOnce(transform);
console.log(transform.output.length);
//! E0382 use of moved value: `transform`
callOnce(transform);
