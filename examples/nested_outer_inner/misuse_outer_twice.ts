// An outer closure that gives its only share away is `FnOnce`.
import { arc, callOnce, closure, move } from "fn-traits";

const names = arc(["Ann", "Bob"]);
const outer = closure("outer", { names: move(names) }).fnOnce(({ names }, greeting: string) =>
  closure({ greeting: move(greeting), names: move(names.take()) }).fn(
    ({ greeting, names }) => `${greeting.value} ${names.value.value.join(" and ")}`,
  ),
);
callOnce(outer, "Hello");
const hello = outer.output;
console.log(hello());
//! E0382 use of moved value: `outer`
callOnce(outer, "Goodbye");
