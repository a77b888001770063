// A closure that owns a closure that cannot be cloned cannot be cloned.
import { clone, closure, move, mut, place } from "fn-traits";

const total = place(0);
const step = closure("step", { total: mut(total) }).fnMut(({ total }) => (total.value += 5));
step();
const outer = closure({ step: move(step) }).fnMut(({ step }) => step.value());
console.log(outer());
//! E0277 the trait bound `{closure step}: Clone` is not satisfied: captured variable `step`
clone(outer);
