// The body changes `counter`, so the closure is `FnMut`, which an `Fn` bound refuses.
import { place, type Fn } from "fn-traits";
import { infer } from "fn-traits/infer";

function run(f: Fn<[], void>): void {
  f();
}

const counter = place(0);
const next = infer({ counter }, function* ({ counter }) {
  yield* counter.set((yield* counter) + 1);
});
//! E0525 because it mutates the variable `counter`
run(next);
console.log(counter.value);
