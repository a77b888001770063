// `move` with an argument: the closure owns its names, reads them, and so is still `Fn` and `Clone`.
import { clone, closure, drop, move } from "fn-traits";

const names = ["Ann", "Bob"];
const greet = closure({ names: move(names) }).fn(
  ({ names }, greeting: string) => `${greeting} ${names.value.join(" and ")}`,
);
console.log(greet("Hello"));
console.log(greet("Goodbye"));
const other = clone(greet);
drop(greet);
console.log(other("Still here:"));
