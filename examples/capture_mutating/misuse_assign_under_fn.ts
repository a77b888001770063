// Built as `Fn`, the assignment is itself the error.
import { closure, mut, place, type Fn } from "fn-traits";

function run(f: Fn<[], void>): void {
  f();
}

const x = place(5);
run(
  closure({ x: mut(x) }).fn(({ x }) => {
    //! TS read-only property
    x.value += 10;
  }),
);
console.log(x.value);
