// An outer closure that makes inner ones: each inner closure gets its own share of the names.
import { arc, closure, move } from "fn-traits";

const names = arc(["Ann", "Bob"]);
const outer = closure({ names: move(names) }).fn(({ names }, greeting: string) =>
  closure({ greeting: move(greeting), names: move(names.value.clone()) }).fn(
    ({ greeting, names }, mark: string) => `${greeting.value} ${names.value.value.join(" and ")}${mark}`,
  ),
);
const hello = outer("Hello");
const goodbye = outer("Goodbye");
console.log(hello("!"));
console.log(goodbye("."));
console.log(hello("?"));
