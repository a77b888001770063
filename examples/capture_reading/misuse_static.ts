// A closure that reads a local by reference cannot be kept for ever.
import { closure, ref, type Fn, type Static } from "fn-traits";

function onExit(f: Fn<[], void> & Static): void {
  f();
}

const x = 5;
const show = closure({ x: ref(x) }).fn(({ x }) => console.log(`x = ${x.value}`));
//! E0373 this closure may outlive the current function, but it borrows `x`
onExit(show);
