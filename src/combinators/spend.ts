import { expectLive } from "../closure/refuse.js";
import { runOnce } from "../closure/run-once.js";
import type { State } from "../closure/state.js";

/** Calls what a combinator owns by value, once, also if it is `Copy`. */
export function spend(state: State, ...args: readonly unknown[]): unknown {
  expectLive(state);
  return runOnce(state, ...args);
}
