// The same `foo` over a box: it takes closures of one erased type, whatever they captured.
import { boxed, closure, move, type Boxed, type Fn } from "fn-traits";

function hash(text: string, salt: string): number {
  return [...Buffer.from(text + salt)].reduce((sum, byte) => (sum * 31 + byte) % 9973, 7);
}

function foo(f: Boxed<Fn<[text: string], number>>): number {
  return f("some") + f("thing");
}

const salt = "sea";
console.log(foo(boxed(closure({ salt: move(salt) }).fn(({ salt }, text: string) => hash(text, salt.value)))));
console.log(foo(boxed(closure({}).fn((_, text: string) => text.length))));
