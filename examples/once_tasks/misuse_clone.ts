// A task in a box cannot be duplicated to run it twice.
import { boxed, clone, closure, move, type Boxed, type FnOnce } from "fn-traits";

const parts = ["one", "two"];
const task: Boxed<FnOnce<[], number>> = boxed(
  closure({ parts: move(parts) }).fnOnce(({ parts }) => parts.take().length),
);
//! E0277 the trait bound `Box<dyn Fn…>: Clone` is not satisfied
clone(task);
