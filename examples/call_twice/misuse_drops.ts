// A closure that drops what it captured can be called once.
import { closure, move, type Fn } from "fn-traits";

function callTwice(f: Fn<[], void>): void {
  f();
  f();
}

const words = ["again"];
const say = closure({ words: move(words) }).fnOnce(({ words }) => void words.take());
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnOnce`
callTwice(say);
