import { DISPOSE } from "../closure/release.js";
import { stateOf, type Environment } from "../closure/state.js";

/**
 * Whether a value is `Copy` at run time: primitives, shared references, and closures of such captures.
 * A function that is no closure may be a function pointer, which is `Copy`: only the types know. One
 * with a destructor is none.
 */
export function isCopy(value: unknown): boolean {
  if (Object(value) !== value) return true;
  const state = stateOf(value);
  if (state) return !state.boxed && isCopyEnvironment(state.environment);
  return typeof value === "function" ? !(DISPOSE in value) : (value as { "~mode"?: string })["~mode"] === "ref";
}

/** Whether all captures of a closure are `Copy`: shared references, and owned `Copy` values. What was moved out is none: its handle holds itself. */
export function isCopyEnvironment(environment: Environment): boolean {
  return Object.values(environment).every((handle) => handle["~mode"] === "ref" || (handle["~mode"] === "move" && isCopy(handle.source)));
}
