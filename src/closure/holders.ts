import type { Handle } from "../capture/handle.js";
import { stateOf, type State } from "./state.js";

/**
 * The captures that closures are in: who consumes one there moves it out of its capture. They stand
 * beside the closures, whose calls would be slower if some had a field more.
 */
const holders = /* @__PURE__ */ new WeakMap<State, Handle>();

/** Remembers a capture, if there is a closure in it. */
export function hold(handle: Handle): void {
  const state = stateOf(handle.source);
  if (state) holders.set(state, handle);
}

/** Throws E0507 for a closure that is in a capture which may only be lent. */
export function refuseLent(state: State): void {
  const handle = holders.get(state);
  // It may have been taken, or replaced by another one.
  if (handle?.owner?.kind !== "FnOnce" && stateOf(handle?.source) === state) handle!.take();
}
