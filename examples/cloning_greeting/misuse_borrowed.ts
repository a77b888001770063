// Captured by `mut` instead of `move`, the greeting is borrowed, and there is one `&mut` of it.
import { clone, closure, mut, place } from "fn-traits";

const greeting = place(["Hello"]);
const greet = closure({ greeting: mut(greeting) }).fnMut(({ greeting }, name: string) => {
  greeting.value.push(name);
  console.log(greeting.value.join(", "));
});
greet("Alfred");
//! E0277 the trait bound `&mut string[]: Clone` is not satisfied: captured variable `greeting`
clone(greet);
