// A closure that owns its greeting can be cloned, and each clone has a greeting of its own.
import { clone, closure, move } from "fn-traits";

const greeting = ["Hello"];
const greet = closure({ greeting: move(greeting) }).fnMut(({ greeting }, name: string) => {
  greeting.value.push(name);
  console.log(greeting.value.join(", "));
});
const first = clone(greet);
const second = greet;
first("Alfred");
second("Bruce");
first("Clark");
