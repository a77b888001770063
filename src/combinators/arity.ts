import { stateOf } from "../closure/state.js";

/**
 * How many arguments a call takes: the parameters before the first with a default, as JavaScript
 * counts them, for a closure without its captures.
 */
export function arityOf(f: unknown): number {
  const state = stateOf(f);
  // What is no function is refused by whoever makes a closure of it.
  if (state === undefined) return (f as { readonly length?: number } | null | undefined)?.length ?? 0;
  return state.made ? state.made.arity : Math.max(state.body.length - 1, 0);
}

/** A body that hands its arguments on to `f`, and says that it takes as many: a rest parameter does not. */
export const asManyAs = <Body extends (...args: never) => unknown>(f: unknown, body: Body): Body =>
  Object.defineProperty(body, "length", { value: arityOf(f) + 1 });
