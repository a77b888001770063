import { surrender } from "../closure/give.js";
import { runOnce } from "../closure/run-once.js";
import { stateOf } from "../closure/state.js";

/** A closure or function as a combinator calls it. */
export type Callee = (...args: unknown[]) => unknown;

/**
 * What a combinator calls for a closure or function: itself, or for an `FnOnce` closure, which is no
 * JavaScript function, a call by value.
 */
export function byValue(part: unknown): Callee {
  const state = stateOf(part);
  return state?.kind === "FnOnce" ? (...args) => runOnce(surrender(state), ...args) : (part as Callee);
}
