// Moving a reference into a closure does not make what it points to live longer.
import { boxed, closure, move, ref, type Boxed, type Fn, type Static } from "fn-traits";

function keep(f: Fn<[greeting: string], string> & Static): Boxed<Fn<[greeting: string], string>> {
  return boxed(f);
}

const names = ["Ann", "Bob"];
const view = ref(names);
const greet = closure({ view: move(view) }).fn(
  ({ view }, greeting: string) => `${greeting} ${view.value.value.join(" and ")}`,
);
//! E0597 `view` holds a reference to a value that does not live long enough
console.log(keep(greet)("Hello"));
