// The same counter built as `Fn`: the kind is settled, so the body is wrong.
import { closure, mut, place, type Fn } from "fn-traits";

function callTwice(f: Fn<[], void>): void {
  f();
  f();
}

const count = place(0);
//! TS read-only property
callTwice(closure({ count: mut(count) }).fn(({ count }) => void count.value++));
console.log(count.value);
