// A box has forgotten what its closure captured, and with it how to clone it.
import { boxed, clone, closure, move, type Boxed, type Fn } from "fn-traits";

const salt = "sea";
const hash: Boxed<Fn<[text: string], number>> = boxed(
  closure({ salt: move(salt) }).fn(({ salt }, text: string) => text.length * salt.value.length),
);
console.log(hash("some"));
//! E0277 the trait bound `Box<dyn Fn…>: Clone` is not satisfied
clone(hash);
