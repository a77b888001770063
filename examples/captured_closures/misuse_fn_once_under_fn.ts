// Calling a captured `FnOnce` moves it out, which an `Fn` body may not.
import { callOnce, closure, move, type Fn } from "fn-traits";

function twice(f: Fn<[], void>): void {
  f();
  f();
}

const list = [1, 2, 3];
const finish = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
twice(
  closure({ finish: move(finish) }).fn(({ finish }) => {
    //! E0507 cannot move out of `finish`, a captured variable in an `Fn` closure
    const count = finish.take();
    callOnce(count);
    console.log(count.output);
  }),
);
