// `.fnMut` gives the body `&mut self`: nothing can be moved out.
import { closure, move } from "fn-traits";

const list = [1, 2];
const finish = closure({ list: move(list) }).fnMut(({ list }) => {
  list.value.push(3);
  //! E0507 cannot move out of `list`, a captured variable in an `FnMut` closure
  return list.take();
});
console.log(finish());
