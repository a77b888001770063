// A counter runs where `FnMut` is asked for.
import { closure, mut, place, type FnMut } from "fn-traits";

function callTwice(f: FnMut<[], void>): void {
  f();
  f();
}

const count = place(0);
callTwice(closure({ count: mut(count) }).fnMut(({ count }) => void count.value++));
console.log(count.value);
