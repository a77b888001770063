import { stateOf } from "../closure/state.js";

/**
 * How many arguments a call takes: the parameters before the first with a default, as JavaScript
 * counts them, for a closure without its captures.
 */
export function arityOf(f: unknown): number {
  const state = stateOf(f);
  // What is no function is refused by whoever calls it.
  if (!state) return (f as { readonly length: number } | null | undefined)?.length ?? 0;
  return state.made?.arity ?? Math.max(state.body.length - 1, 0);
}
