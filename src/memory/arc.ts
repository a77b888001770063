import type { Movable } from "../capture/movable.js";
import { allocate } from "./pointer.js";
import type { Arc } from "./arc-type.js";

/**
 * Makes the first handle of an {@link Arc}: `Arc::new(value)`.
 *
 * @example
 * ```ts
 * import { arc, closure, move, type FnOnce, type Send, type Static } from "fn-traits";
 *
 * function spawn<Output>(task: FnOnce<[], Output> & Send & Static): void {}
 *
 * const words = arc(["to", "be"]);
 * spawn(closure({ words: move(words.clone()) }).fn(({ words }) => words.value.value.join(" ")));
 * words.value.length; //=> 2
 * ```
 *
 * @see https://doc.rust-lang.org/std/sync/struct.Arc.html#method.new
 */
export function arc<T>(value: Movable<T>): Arc<T> {
  // What the handle may do, and what it shows of the value, only the interface says.
  return allocate("Arc", value) as unknown as Arc<T>;
}
