import type { Fn } from "../traits/fn.js";
import type { FnMut } from "../traits/fn-mut.js";
import type { FnOnce } from "../traits/fn-once.js";
import type { Use, UseMode } from "../capture/use.js";
import { InnerAtOnce } from "./run/inner-closure.js";
import type { Kinds, UpToReference } from "../capture/captures.js";

/** A closure in the body of another, made with `yield*`: its uses are uses of the outer one. */
export interface Inner<out Uses, out Closure> {
  /** Completes at once. */
  [Symbol.iterator](): Iterator<Uses, Closure, unknown>;
}

/** A closure by its kind, as its caller sees it. */
export type InnerClosure<Kind, Args extends readonly unknown[], Output> = Kind extends "Fn"
  ? Fn<Args, Output>
  : Kind extends "FnMut"
    ? FnMut<Args, Output>
    : FnOnce<Args, Output>;

/** What the outer closure does with the variables that an inner one uses. */
export type Borrowing<Uses> = Uses extends { readonly path: infer Path extends string; readonly mode: infer Mode extends UseMode }
  ? Use<Path, Mode extends "assign" ? "innerAssign" : Mode>
  : never;

/** What the outer closure does with the variables that an inner `move` closure uses. */
export type Taking<Uses> = Uses extends { readonly path: infer Path extends string } ? Use<UpToReference<Path>, "value"> : never;

/**
 * A closure in the body of another: `|| …`. What it uses of the frame, the outer closure captures.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export function inner<Uses, Args extends readonly unknown[], Output>(
  body: (...args: Args) => Generator<Uses, Output, unknown>,
): Inner<Borrowing<Uses>, InnerClosure<Kinds<Uses>, Args, Output>> {
  return new InnerAtOnce(body) as never;
}

/**
 * A `move` closure in the body of another: `move || …`. What it uses of the frame, the outer closure
 * gives up, or copies.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export function innerMove<Uses, Args extends readonly unknown[], Output>(
  body: (...args: Args) => Generator<Uses, Output, unknown>,
): Inner<Taking<Uses>, InnerClosure<Kinds<Uses>, Args, Output>> {
  return new InnerAtOnce(body) as never;
}
