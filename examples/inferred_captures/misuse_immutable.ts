// `counter` is a plain value, and no place.
import { infer } from "fn-traits/infer";

const counter = 0;
//! E0594 cannot assign to `counter`, as `counter` is not declared as mutable; declare it with `place`
const next = infer({ counter }, function* ({ counter }) {
  yield* counter.update((counter) => counter + 1);
});
next();
