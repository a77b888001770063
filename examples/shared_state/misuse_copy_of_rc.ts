// An `Rc` counts its clones, so it is not `Copy`, and nor is a closure that owns one.
import { closure, move, rc, type Copy, type Fn } from "fn-traits";

function copied(f: Fn<[], number> & Copy): number {
  return f();
}

const list = rc([1, 2, 3]);
const read = closure({ list: move(list) }).fn(({ list }) => list.value.value.length);
//! E0277 the trait bound `Rc<number[]>: Copy` is not satisfied: captured variable `list`
console.log(copied(read));
