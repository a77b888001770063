// A return type that names a bound forgets the rest: `Fn` alone is not `Copy`.
import { closure, type Copy, type Fn } from "fn-traits";

function opaque(): Fn<[number], number> {
  return closure({}).fn((_, n: number) => n + 40);
}

function nested(f: Fn<[number], number> & Copy): number {
  return f(f(1));
}

const add = opaque();
//! E0277 a bound promises no trait but those it names
console.log(nested(add));
