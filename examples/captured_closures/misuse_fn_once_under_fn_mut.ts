// Calling a captured `FnOnce` moves it out, which an `FnMut` body may not.
import { callOnce, closure, move, type FnMut } from "fn-traits";

function thrice(f: FnMut<[], void>): void {
  f();
  f();
  f();
}

const list = [1, 2, 3];
const finish = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
thrice(
  closure({ finish: move(finish) }).fnMut(({ finish }) => {
    //! E0507 cannot move out of `finish`, a captured variable in an `FnMut` closure
    const count = finish.take();
    callOnce(count);
    console.log(count.output);
  }),
);
