// A closure built as `Fn` keeps what it owns.
import { closure, move } from "fn-traits";

const list = [21];
const discard = closure({ list: move(list) }).fn(({ list }) => {
  //! E0507 cannot move out of `list`, a captured variable in an `Fn` closure
  list.take();
});
discard();
