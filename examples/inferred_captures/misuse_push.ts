// A method that changes its receiver borrows it mutably, also in a `move` closure.
import { inferMove } from "fn-traits/infer";

const list = [1];
//! E0596 cannot borrow `list` as mutable, as `list` is not declared as mutable; declare it with `place`
const push = inferMove({ list }, function* ({ list }) {
  yield* list.mutate((list) => list.push(2));
});
push();
