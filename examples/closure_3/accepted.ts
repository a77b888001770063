// `move` of a reference copies the reference: the closure is `Copy` and the names stay with their owner.
import { closure, move, ref } from "fn-traits";

const names = ["Ann", "Bob"];
const view = ref(names);
const greet = closure({ view: move(view) }).fn(
  ({ view }, greeting: string) => `${greeting} ${view.value.value.join(" and ")}`,
);
const copy = greet;
console.log(greet("Hello"));
console.log(copy("Goodbye"));
console.log(names.length);
