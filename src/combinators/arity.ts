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

/**
 * The last parameter of a combinator that has to know how many arguments a function takes. It is to be
 * said where some are optional: JavaScript counts those with a `?`, and none from the first default on,
 * and a type tells one from the other by nothing.
 */
export type Counted<Args extends readonly unknown[]> = Args extends Required<Args>
  ? [arity?: Args["length"]]
  : [arity: Required<Args>["length"]];
