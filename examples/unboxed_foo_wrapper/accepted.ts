// The thin generic wrapper over a boxed inner function: callers write closures, `fooInner` sees one type.
import { boxed, closure, move, type Boxed, type Fn, type Static } from "fn-traits";

function hash(text: string, salt: string): number {
  return [...Buffer.from(text + salt)].reduce((sum, byte) => (sum * 31 + byte) % 9973, 7);
}

function fooInner(f: Boxed<Fn<[text: string], number>>): number {
  return f("some") + f("thing");
}

function foo(f: Fn<[text: string], number> & Static): number {
  return fooInner(boxed(f));
}

const salt = "sea";
console.log(foo(closure({ salt: move(salt) }).fn(({ salt }, text: string) => hash(text, salt.value))));
console.log(foo(closure({}).fn((_, text: string) => text.length)));
