// A closure that owns a list is not `Copy`.
import { closure, move, type Copy, type Fn } from "fn-traits";

function twice(f: Fn<[greeting: string], string> & Copy): string {
  return `${f("Hello")}, ${f("goodbye")}`;
}

const names = ["Ann", "Bob"];
const greet = closure({ names: move(names) }).fn(
  ({ names }, greeting: string) => `${greeting} ${names.value.join(" and ")}`,
);
//! E0277 the trait bound `string[]: Copy` is not satisfied: captured variable `names`
console.log(twice(greet));
