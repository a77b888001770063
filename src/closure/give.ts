import { isCopyEnvironment } from "../capture/copy.js";
import { EXCLUSIVE } from "../capture/claims.js";
import { copyEnvironment } from "./copy-environment.js";
import { make } from "./make.js";
import { refuseUse } from "./refuse.js";
import { LIVE, MOVED, duplicateState, stateOf, type State } from "./state.js";

/**
 * Gives a value away: a closure leaves its old binding, whose every further use is E0382, and lives
 * on in the value returned. A `Copy` closure is copied; anything but a closure is returned as it is.
 */
export function give<T>(value: T): T {
  const state = stateOf(value);
  return state === undefined ? value : (make(surrender(state)) as T);
}

/**
 * Takes a closure out of its binding, for the last time or to go on elsewhere: gives its own state,
 * which is moved now, or that of a copy.
 */
export function surrender(state: State): State {
  if (state.life !== LIVE) refuseUse(state);
  if (isCopyState(state)) return duplicateState(state, copyEnvironment(state.environment, give));
  state.life = MOVED;
  return state;
}

/** A closure that was just built knows what its captures add up to. */
const isCopyState = ({ claims, boxed, environment }: State): boolean =>
  claims === undefined ? !boxed && isCopyEnvironment(environment) : claims < EXCLUSIVE;
