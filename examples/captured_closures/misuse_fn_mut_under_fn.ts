// Calling a captured `FnMut` writes its captures, which an `Fn` body may not.
import { closure, move, type Fn } from "fn-traits";

function twice(f: Fn<[], void>): void {
  f();
  f();
}

const total = 0;
const step = closure({ total: move(total) }).fnMut(({ total }) => console.log((total.value += 5)));
step();
twice(
  closure({ step: move(step) }).fn(({ step }) => {
    //! E0596 cannot borrow `step` as mutable
    step.value();
  }),
);
