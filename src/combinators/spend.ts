import { refuseUse } from "../closure/refuse.js";
import { runOnce } from "../closure/run-once.js";
import { LIVE, MOVED, type State } from "../closure/state.js";

/** Calls what a combinator owns by value, once, also if it is `Copy`. The mark is set before the body runs. */
export function spend(state: State, args: readonly unknown[]): unknown {
  if (state.life !== LIVE) refuseUse(state);
  state.life = MOVED;
  return runOnce(state, args);
}
