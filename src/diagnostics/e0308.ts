import { ClosureError } from "./closure-error.js";
import type { Subject } from "./text.js";

/** E0308: a closure stands where another closure's type is asked for. Every closure has its own. */
export const distinctText = <const Who extends string>(who: Who) =>
  `error[E0308]: mismatched types: ${who} has a type of its own, as every closure has; use \`boxed\` to keep different closures together` as const;

/** E0308: a closure that captures `variables` stands where a function pointer is asked for. */
export const notAPointerText = <const Who extends string, const Variables extends string>(
  who: Who,
  variables: Variables,
) =>
  `error[E0308]: mismatched types: expected a function pointer, but ${who} captures ${variables}; only a closure that captures nothing coerces, use \`boxed\`` as const;

/** E0308: a value that has no captures stands where a closure is asked for. */
export const notAClosureText = <const Type extends string>(type: Type) =>
  `error[E0308]: mismatched types: expected a closure, found \`${type}\`; only what \`closure\` builds is a struct of captures` as const;

/** E0308: a variable is captured as it is, without a mode. */
export const notACaptureText = <const Who extends string>(who: Who) =>
  `error[E0308]: mismatched types: ${who} is no capture; say how with \`ref\`, \`mut\` or \`move\`` as const;

/** {@link notACaptureText} as a type, which stands at the variable and need not name it. */
export type BareText = ReturnType<typeof notACaptureText<"this variable">>;

/** {@link distinctText} as a type. */
export type DistinctText<Name extends string> = ReturnType<typeof distinctText<Subject<Name>>>;

/** {@link notAPointerText} as a type. */
export type NotAPointerText<Name extends string, Variables extends string> = ReturnType<
  typeof notAPointerText<Subject<Name>, Variables>
>;

/**
 * Thrown when a closure that captures something is coerced to a function pointer.
 *
 * @see https://doc.rust-lang.org/error_codes/E0308.html
 */
export class MismatchedTypesError extends ClosureError {
  /** Always `"MismatchedTypesError"`, also after minification. */
  override get name(): "MismatchedTypesError" {
    return "MismatchedTypesError";
  }
}

/** E0308: a call gives an argument of another type than the parameter's. */
export const mismatchedArgumentText = <const Name extends string>(name: Name) =>
  `error[E0308]: mismatched types: an argument of \`${name}\` has another type than its parameter; give it what the first call or its signature says` as const;

/** {@link mismatchedArgumentText} as a type. */
export type MismatchedArgumentText<Name extends string> = ReturnType<typeof mismatchedArgumentText<Name>>;

/** E0308: a value stands where another type is asked for. */
export const mismatchedText = <const Name extends string, const Expected extends string, const Found extends string>(
  name: Name,
  expected: Expected,
  found: Found,
) => `error[E0308]: mismatched types: \`${name}\` is \`${found}\`, expected \`${expected}\`; convert it before` as const;

/** {@link mismatchedText} as a type. */
export type MismatchedText<Name extends string, Expected extends string, Found extends string> = ReturnType<
  typeof mismatchedText<Name, Expected, Found>
>;

/** E0308: two paths of a function return different closures, or two paths of a closure different types. */
export const differentClosuresText =
  "error[E0308]: mismatched types: another path returns another closure, and every closure has a type of its own; return boxes";

/** {@link differentClosuresText} as a type. */
export type DifferentClosuresText = typeof differentClosuresText;

/** E0308: a body returns values of different types. */
export const differentOutputsText = <const Name extends string>(name: Name) =>
  `error[E0308]: mismatched types: the body of \`${name}\` returns values of different types; return one` as const;

/** {@link differentOutputsText} as a type. */
export type DifferentOutputsText<Name extends string> = ReturnType<typeof differentOutputsText<Name>>;
