// Calling twice asks for `Fn`; a closure that reads its word is that.
import { closure, ref, type Fn } from "fn-traits";

function callTwice(f: Fn<[], void>): void {
  f();
  f();
}

const word = "again";
const say = closure({ word: ref(word) }).fn(({ word }) => console.log(word.value));
callTwice(say);
console.log(word.length);
