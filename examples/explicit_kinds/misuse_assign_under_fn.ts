// `.fn` gives the body `&self`: no assignment.
import { closure, mut, place } from "fn-traits";

const total = place(0);
const sum = closure({ total: mut(total) }).fn(({ total }, n: number) => {
  //! TS read-only property
  total.value += n;
  return total.value;
});
console.log(sum(1));
