// The closure borrows `counter` mutably, as its body changes it.
import { clone, place, type Clone, type FnMut } from "fn-traits";
import { infer } from "fn-traits/infer";

function both(f: FnMut<[], void> & Clone): void {
  const other = clone(f);
  other();
  f();
}

const counter = place(0);
const next = infer({ counter }, function* ({ counter }) {
  yield* counter.set((yield* counter) + 1);
});
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `counter`
both(next);
