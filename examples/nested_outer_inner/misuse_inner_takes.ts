// An outer closure that is called again cannot give its only share to an inner one.
import { arc, closure, move } from "fn-traits";

const names = arc(["Ann", "Bob"]);
const outer = closure({ names: move(names) }).fn(({ names }, greeting: string) =>
  //! E0507 cannot move out of `names`, a captured variable in an `Fn` closure
  closure({ greeting: move(greeting), names: move(names.take()) }).fn(
    ({ greeting, names }) => `${greeting.value} ${names.value.value.join(" and ")}`,
  ),
);
console.log(outer("Hello")());
