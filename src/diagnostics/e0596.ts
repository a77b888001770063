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
