// The box may live for ever, so the closure borrows no local.
import { boxed, closure, ref, type Boxed, type Fn, type Static } from "fn-traits";

function fooInner(f: Boxed<Fn<[text: string], number>>): number {
  return f("some") + f("thing");
}

function foo(f: Fn<[text: string], number> & Static): number {
  return fooInner(boxed(f));
}

const salt = "sea";
const hash = closure({ salt: ref(salt) }).fn(({ salt }, text: string) => text.length * salt.value.length);
//! E0373 this closure may outlive the current function, but it borrows `salt`
console.log(foo(hash));
