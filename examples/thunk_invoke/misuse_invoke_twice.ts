// The box in a thunk is called once.
import { boxed, callOnce, closure, move, type Boxed, type FnOnce, type Send } from "fn-traits";

interface Thunk<R> {
  readonly run: Boxed<FnOnce<[], R> & Send>;
}

const list = [1, 2, 3];
const thunk: Thunk<number> = {
  run: boxed(closure({ list: move(list) }).fnOnce(({ list }) => list.take().reduce((sum, n) => sum + n))),
};
callOnce(thunk.run);
console.log(thunk.run.output);
//! E0382 use of moved value
callOnce(thunk.run);
