// An owned `Cell` may be sent to another thread, and still not be shared between two.
import { cell, closure, move, type Fn, type Sync } from "fn-traits";

function shared(f: Fn<[], number> & Sync): number {
  return f();
}

const seven = cell(7);
const read = closure({ seven: move(seven) }).fn(({ seven }) => seven.value.get());
//! E0277 `Cell<number>` cannot be shared between threads safely: captured variable `seven`
console.log(shared(read));
