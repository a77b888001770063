import type { Clone } from "../traits/clone.js";
import { cloneAny } from "./clone-any.js";
import type { Unmoved } from "./consumable.js";

/**
 * Duplicates a closure: `Clone::clone`. Captures by `move` are cloned, captures by `ref` are shared.
 *
 * Use it before a closure is consumed, when it is needed again. Each clone changes its own state.
 *
 * Errors: E0277 for a closure that captured by `mut`, or owns something that is not `Clone`; E0382
 * for a closure that was moved, E0502 while an `FnMut` runs.
 *
 * @example
 * ```ts
 * import { clone, closure, move, mut, place } from "fn-traits";
 *
 * const greet = closure({ greeting: move("hi") }).fnMut(({ greeting }, name: string) => (greeting.value += ` ${name}`));
 * const other = clone(greet);
 * greet("ada"); //=> "hi ada"
 * other("bob"); //=> "hi bob"
 *
 * const count = place(0);
 * const next = closure({ count: mut(count) }).fnMut(({ count }) => ++count.value);
 * clone(next); // error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `count`
 * ```
 *
 * @see https://doc.rust-lang.org/std/clone/trait.Clone.html#tymethod.clone
 */
export function clone<Closure extends Clone, State = string>(
  f: Unmoved<State> & Closure,
): Closure {
  return cloneAny(f) as Closure;
}
