// A closure that owns a list is not `Copy`: dropping it takes it away.
import { closure, drop, move } from "fn-traits";

const names = ["Ann", "Bob"];
const greet = closure("greet", { names: move(names) }).fn(
  ({ names }, greeting: string) => `${greeting} ${names.value.join(" and ")}`,
);
drop(greet);
//! E0382 use of moved value: `greet`
console.log(greet("Hello"));
