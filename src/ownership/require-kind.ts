import { KindError, builtWithText, kindText, type Kind } from "../diagnostics/e0525.js";
import { subject } from "../diagnostics/text.js";
import { expectState, type State } from "../closure/state.js";

const strength = { FnOnce: 0, FnMut: 1, Fn: 2 } as const;

/**
 * The state of a closure that implements at least the trait. A weaker one is E0525, with the
 * sentence that the bound would have said, and stays as it is.
 */
export function requireKind(value: unknown, expected: Kind): State {
  const state = expectState(value);
  if (strength[state.kind] < strength[expected]) {
    const text = kindText(expected, state.kind, subject(state.name), builtWithText(state.kind));
    throw new KindError(text, state.name);
  }
  return state;
}
