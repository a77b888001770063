// A closure that captures nothing is a unit struct: it implements every trait there is.
import { closure, type Copy, type Fn, type FnPtr, type Send, type Static, type Sync } from "fn-traits";

function everywhere(f: Fn<[], number> & Copy & Send & Sync & Static): number {
  return f();
}

const answer = closure({}).fn(() => 42);
const copy = answer;
console.log(`${answer()} ${copy()}`);
console.log(everywhere(answer));
const pointer: FnPtr<[], number> = answer;
console.log(pointer());
