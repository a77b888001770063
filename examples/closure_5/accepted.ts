// A closure that consumes its capture is `FnOnce`: the call moves the numbers out and the closure with them.
import { callOnce, closure, move } from "fn-traits";

const numbers = [0, 1, 2];
const transform = closure({ numbers: move(numbers) }).fnOnce(({ numbers }) =>
  numbers.take().map((n) => n * 10),
);
callOnce(transform);
const tens = transform.output;
console.log(`${tens[0]} ${tens[1]} ${tens[2]}`);
