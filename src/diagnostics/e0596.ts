import { ClosureError } from "./closure-error.js";
import type { Text } from "./text.js";

/** E0596: the body of an `Fn` calls a captured `FnMut`. */
export const borrowMutablyText = <const Variable extends string>(variable: Variable) =>
  `error[E0596]: cannot borrow \`${variable}\` as mutable, as it is behind a shared reference in this closure; build it with \`.fnMut\`, and capture \`${variable}\` by \`mut\` or \`move\`` as const;

/** {@link borrowMutablyText} as a type. Inside `Refused`, it is a captured `FnMut` behind a shared reference. */
export type BorrowMutablyText<Variable extends string> = ReturnType<typeof borrowMutablyText<Variable>>;

/** E0596: an `FnMut` closure is called through a pointer or guard that only reads, such as "an `Rc`". */
export const borrowDataText = <const Pointer extends string>(pointer: Pointer) =>
  `error[E0596]: cannot borrow data in ${pointer} as mutable; keep it in a \`RefCell\` or \`Mutex\` and borrow that mutably` as const;

/** {@link borrowDataText} as a type. */
export type BorrowDataText<Pointer extends string> = ReturnType<typeof borrowDataText<Pointer>>;

/** E0596: `mut` of something that is not a place, as `&mut x` of an `x` declared without `mut`. */
export const notMutableText = "error[E0596]: cannot borrow a value as mutable that is not declared as mutable; declare it with `place`";

/** {@link notMutableText} as a parameter type. */
export type NotMutable = Text<typeof notMutableText>;

/** E0594: a body assigns to what it only reads. */
export const assignText = <const Variable extends string>(variable: Variable) =>
  `error[E0594]: cannot assign to \`${variable}\`, as it is behind a shared reference in this closure; build it with \`.fnMut\`, and capture \`${variable}\` by \`mut\` or \`move\`` as const;

/**
 * Thrown when a body writes what it only reads (E0594), or something is borrowed mutably that may
 * not be (E0596).
 *
 * @see https://doc.rust-lang.org/error_codes/E0594.html
 * @see https://doc.rust-lang.org/error_codes/E0596.html
 */
export class ImmutableBorrowError extends ClosureError {
  /** Always `"ImmutableBorrowError"`, also after minification. */
  override get name(): "ImmutableBorrowError" {
    return "ImmutableBorrowError";
  }
}

const before = { E0594: "assign to", E0596: "borrow" } as const;
const after = { E0594: "", E0596: " as mutable" } as const;

/** The code of a write to what is read-only: of an assignment E0594, of a mutable borrow E0596. */
export type WriteCode<Mode> = Mode extends "assign" | "innerAssign" | "ownAssign" ? "E0594" : "E0596";

/** E0594 or E0596: what is behind `&` is written. */
export const behindReferenceText = <const Code extends "E0594" | "E0596", const Place extends string>(code: Code, place: Place) =>
  `error[${code}]: cannot ${before[code]} \`${place}\`${after[code]}, which is behind a \`&\` reference; borrow it with \`&mut\`` as const;

/** {@link behindReferenceText} as a type. */
export type BehindReferenceText<Code extends "E0594" | "E0596", Place extends string> = ReturnType<
  typeof behindReferenceText<Code, Place>
>;

/** E0594 or E0596: a local without `mut` is written. */
export const notDeclaredMutableText = <
  const Code extends "E0594" | "E0596",
  const Place extends string,
  const Name extends string,
>(
  code: Code,
  place: Place,
  name: Name,
) => `error[${code}]: cannot ${before[code]} \`${place}\`${after[code]}, as \`${name}\` is not declared as mutable; declare it as \`mut ${name}\`` as const;

/** {@link notDeclaredMutableText} as a type. */
export type NotDeclaredMutableText<Code extends "E0594" | "E0596", Place extends string, Name extends string> = ReturnType<
  typeof notDeclaredMutableText<Code, Place, Name>
>;

/** E0594 or E0596: a body writes a variable that is no place. */
export const notAPlaceText = <
  const Code extends "E0594" | "E0596",
  const Place extends string,
  const Name extends string,
>(
  code: Code,
  place: Place,
  name: Name,
) => `error[${code}]: cannot ${before[code]} \`${place}\`${after[code]}, as \`${name}\` is not declared as mutable; declare it with \`place\`` as const;

/** {@link notAPlaceText} as a type. */
export type NotAPlaceText<Code extends "E0594" | "E0596", Place extends string, Name extends string> = ReturnType<
  typeof notAPlaceText<Code, Place, Name>
>;

/** E0594: the bound of a closure makes it `Fn`, and its body assigns what it captured. */
export const assignAtBoundText = <const Place extends string>(place: Place) =>
  `error[E0594]: cannot assign to \`${place}\`, as it is a captured variable in an \`Fn\` closure; let the bound ask for \`FnMut\`` as const;

/** {@link assignAtBoundText} as a type. */
export type AssignAtBoundText<Place extends string> = ReturnType<typeof assignAtBoundText<Place>>;

/** E0596: the bound of a closure makes it `Fn`, and its body borrows mutably what it captured. */
export const borrowAtBoundText = <const Place extends string>(place: Place) =>
  `error[E0596]: cannot borrow \`${place}\` as mutable, as it is a captured variable in an \`Fn\` closure; let the bound ask for \`FnMut\`` as const;

/** {@link borrowAtBoundText} as a type. */
export type BorrowAtBoundText<Place extends string> = ReturnType<typeof borrowAtBoundText<Place>>;
