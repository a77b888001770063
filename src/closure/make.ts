import { OnceClosure } from "./once-closure.js";
import { own, type State } from "./state.js";
import { StructLiteral } from "./struct-literal.js";

/**
 * A new value for a closure that exists already, in its new place or with its own copy of the
 * captures: a function for `Fn` and `FnMut`, an object for `FnOnce`. It is live.
 */
export function make({ kind, name, environment, body, boxed, made }: Omit<State, "life">): object {
  const closure = kind === "FnOnce" ? new OnceClosure(name, environment, body) : new StructLiteral(name, environment);
  if (boxed) closure.boxed = boxed;
  if (made) closure.made = made;
  own(closure);
  if (closure instanceof OnceClosure) return closure;
  return kind === "Fn" ? closure.shared(body, made?.direct(closure)) : closure.exclusive(body);
}
