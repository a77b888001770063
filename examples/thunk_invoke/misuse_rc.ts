// A thunk that may travel owns nothing that may not.
import { boxed, closure, move, rc, type Boxed, type FnOnce, type Send } from "fn-traits";

interface Thunk<R> {
  readonly run: Boxed<FnOnce<[], R> & Send>;
}

function thunk<R>(f: FnOnce<[], R> & Send): Thunk<R> {
  return { run: boxed(f) };
}

const list = rc([1, 2, 3]);
const sum = closure({ list: move(list) }).fn(({ list }) => list.value.value.reduce((sum, n) => sum + n));
//! E0277 `Rc<number[]>` cannot be sent between threads safely: captured variable `list`
thunk(sum);
