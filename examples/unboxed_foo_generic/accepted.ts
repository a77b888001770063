// A function over `Fn` takes every closure that implements it, each with its own type.
import { closure, ref, type Fn } from "fn-traits";

function hash(text: string, salt: string): number {
  return [...Buffer.from(text + salt)].reduce((sum, byte) => (sum * 31 + byte) % 9973, 7);
}

function foo<F extends Fn<[text: string], number>>(f: F): number {
  return f("some") + f("thing");
}

const salt = "sea";
console.log(foo(closure({ salt: ref(salt) }).fn(({ salt }, text: string) => hash(text, salt.value))));
console.log(foo(closure({}).fn((_, text: string) => text.length)));
console.log(salt.length);
