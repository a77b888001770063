import { isCopyEnvironment } from "../capture/copy.js";
import { EXCLUSIVE } from "../capture/claims.js";
import { copyEnvironment } from "./copy-environment.js";
import { refuseLent } from "./holders.js";
import { make } from "./make.js";
import { refusal } from "./refuse.js";
import { Phase, duplicateState, stateOf, type State } from "./state.js";

/**
 * Gives a value away: a closure leaves its old binding, whose every further use is E0382, and lives
 * on in the value returned. A `Copy` closure is copied; anything but a closure is returned as it is.
 */
export function give<T>(value: T): T {
  const state = stateOf(value);
  return state ? (make(surrender(state)) as T) : value;
}

/**
 * Takes a closure out of its binding, for the last time or to go on elsewhere: gives its own state,
 * which is moved now, or that of a copy. One that a capture only lends is E0507.
 */
export function surrender(state: State): State {
  if (state.life) throw refusal(state);
  const { claim, boxed, environment } = state;
  // A closure that was just built knows what its captures add up to.
  if (claim === undefined ? !boxed && isCopyEnvironment(environment) : claim < EXCLUSIVE) {
    return duplicateState(state, copyEnvironment(environment, give));
  }
  refuseLent(state);
  state.life = Phase.Moved;
  return state;
}
