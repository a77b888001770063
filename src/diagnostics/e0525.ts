import { ClosureError } from "./closure-error.js";
import type { Subject } from "./text.js";

/** The three kinds of closure, strongest last: each implements the traits to its left as well. */
export type Kind = "FnOnce" | "FnMut" | "Fn";

/** The method that builds closures of a kind. */
const builder = <const Of extends Kind>(kind: Of) => `.f${kind.slice(1)}` as `.${Uncapitalize<Of>}`;

/** Why an explicitly built closure has its kind: the method that built it. */
export const builtWithText = <const Only extends Kind>(only: Only) => `it was built with \`${builder(only)}\`` as const;

/** Why a closure is `FnOnce`: the capture that its body moves out. */
export const movesOutText = <const Variable extends string>(variable: Variable) =>
  `it moves the variable \`${variable}\` out of its environment` as const;

/** What to do about an explicit kind, after why it is so: {@link builtWithText} or {@link movesOutText}. */
export const rebuildText = <const Why extends string, const Expected extends Kind>(why: Why, expected: Expected) =>
  `${why}; build it with \`${builder(expected)}\`` as const;

/** Why an inferred closure is `FnOnce`, and what to do. */
export const takesText = <const Variable extends string>(variable: Variable) => `${movesOutText(variable)}; clone it there` as const;

/** Why an inferred closure is `FnMut`, a capture that its body changes, and what to do. */
export const mutatesText = <const Variable extends string>(variable: Variable) =>
  `it mutates the variable \`${variable}\`; keep it in a \`Cell\`` as const;

/**
 * E0525: a closure of kind `only` stands where `expected` is asked for, because of `why`
 * ({@link rebuildText}, {@link takesText}, {@link mutatesText}). `who` is a {@link Subject}.
 */
export const kindText = <
  const Expected extends Kind,
  const Only extends Kind,
  const Who extends string,
  const Why extends string,
>(
  expected: Expected,
  only: Only,
  who: Who,
  why: Why,
) =>
  `error[E0525]: expected a closure that implements the \`${expected}\` trait, but ${who} only implements \`${only}\`, because ${why}, or ask for \`${only}\`` as const;

/** {@link kindText} of an explicitly built closure, as a type. */
export type KindText<Expected extends Kind, Only extends Kind, Name extends string> = ReturnType<
  typeof kindText<Expected, Only, Subject<Name>, ReturnType<typeof rebuildText<ReturnType<typeof builtWithText<Only>>, Expected>>>
>;

/** {@link kindText} of what a combinator made, a call of which moves a closure out, as a type. */
export type HandsOnKindText<Expected extends Kind, Variable extends string> = ReturnType<
  typeof kindText<Expected, "FnOnce", "this closure", ReturnType<typeof rebuildText<ReturnType<typeof movesOutText<Variable>>, Expected>>>
>;

/** {@link kindText} of a body that moves a variable out, as a type. */
export type MovesKindText<Expected extends Kind, Name extends string, Variable extends string> = ReturnType<
  typeof kindText<Expected, "FnOnce", Subject<Name>, ReturnType<typeof takesText<Variable>>>
>;

/** {@link kindText} of a body that changes a variable, as a type. */
export type MutatesKindText<Name extends string, Variable extends string> = ReturnType<
  typeof kindText<"Fn", "FnMut", Subject<Name>, ReturnType<typeof mutatesText<Variable>>>
>;

/**
 * Thrown when a closure is used by a stronger trait than it implements: an `FnOnce` called through
 * `callMut`, an `FnMut` given to what needs `Fn`.
 *
 * @see https://doc.rust-lang.org/error_codes/E0525.html
 */
export class KindError extends ClosureError {
  /** Always `"KindError"`, also after minification. */
  override get name(): "KindError" {
    return "KindError";
  }
}
