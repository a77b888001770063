// `.fn` gives the body `&self`: nothing can be moved out.
import { closure, move } from "fn-traits";

const list = [1, 2];
const finish = closure({ list: move(list) }).fn(({ list }) => {
  //! E0507 cannot move out of `list`, a captured variable in an `Fn` closure
  return list.take();
});
console.log(finish());
