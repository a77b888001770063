// A counter passed as `Fn`.
import { closure, mut, place, type Fn } from "fn-traits";

function callTwice(f: Fn<[], void>): void {
  f();
  f();
}

const count = place(0);
const increment = closure({ count: mut(count) }).fnMut(({ count }) => void count.value++);
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
callTwice(increment);
console.log(count.value);
