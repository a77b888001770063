// What is shared belongs to no one closure: nothing is moved out of an `Fn` body's `Rc`.
import { closure, move, rc } from "fn-traits";

const list = rc([1, 2, 3]);
const count = closure({ list: move(list) }).fn(({ list }) => {
  //! E0507 cannot move out of `list`, a captured variable in an `Fn` closure
  const taken = list.take();
  return taken;
});
console.log(count());
