// To be cloned is not to be copied.
import { closure, move, type Copy, type FnMut } from "fn-traits";

function both(f: FnMut<[name: string], void> & Copy): void {
  f("Alfred");
  f("Bruce");
}

const greeting = ["Hello"];
const greet = closure({ greeting: move(greeting) }).fnMut(({ greeting }, name: string) => {
  greeting.value.push(name);
  console.log(greeting.value.join(", "));
});
//! E0277 the trait bound `string[]: Copy` is not satisfied: captured variable `greeting`
both(greet);
