// `x.value += 10` asks for `.fnMut`, which an `Fn` bound refuses.
import { closure, mut, place, type Fn } from "fn-traits";

function run(f: Fn<[], void>): void {
  f();
}

const x = place(5);
const add = closure({ x: mut(x) }).fnMut(({ x }) => {
  x.value += 10;
});
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
run(add);
console.log(x.value);
