// Built as `FnMut`, the move out of the capture is itself the error.
import { closure, move } from "fn-traits";

const numbers = [0, 1, 2];
const transform = closure({ numbers: move(numbers) }).fnMut(({ numbers }) => {
  //! E0507 cannot move out of `numbers`, a captured variable in an `FnMut` closure
  const taken = numbers.take();
  return taken.length;
});
console.log(transform());
