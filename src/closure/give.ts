import { isCopyEnvironment } from "../capture/copy.js";
import { copyEnvironment } from "./copy-environment.js";
import { make } from "./make.js";
import { LIVE, MOVED, stateOf, type State } from "./state.js";
import { refuseUse } from "./refuse.js";

/**
 * Gives a value away: a closure leaves its old binding, whose every further use is E0382, and lives
 * on in the value returned. A `Copy` closure is copied; anything but a closure is returned as it is.
 */
export function give<T>(value: T): T {
  const state = stateOf(value);
  return state === undefined ? value : (make(leave(state)) as T);
}

/** What a closure's new owner gets, with the old state marked as moved. */
export function leave(state: State): State {
  if (state.life !== LIVE) refuseUse(state);
  if (!state.boxed && isCopyEnvironment(state.environment)) {
    return { ...state, environment: copyEnvironment(state.environment, give) };
  }
  const owned: State = { ...state };
  state.life = MOVED;
  return owned;
}
