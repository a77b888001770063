import { ClosureError } from "./closure-error.js";

/** E0499: two mutable borrows at once, of a place in one struct literal or of a running `FnMut`. */
export const borrowedTwiceText = <const Who extends string>(who: Who) =>
  `error[E0499]: cannot borrow ${who} as mutable more than once at a time; let the first borrow end before the second begins` as const;

/** E0502: a mutable and an immutable borrow at once. */
export const borrowedBothWaysText = <const Who extends string>(who: Who) =>
  `error[E0502]: cannot borrow ${who} as mutable because it is also borrowed as immutable; let the first borrow end before the second begins` as const;

/** E0502, the other way round: an immutable borrow of what is mutably borrowed. */
export const borrowedMutablyText = <const Who extends string>(who: Who) =>
  `error[E0502]: cannot borrow ${who} as immutable because it is also borrowed as mutable; let the first borrow end before the second begins` as const;

/**
 * Thrown when a value that is mutably borrowed is borrowed again: an `FnMut` closure entered while
 * it runs, a place captured by `mut` twice (E0499) or by `mut` and `ref` (E0502), a `RefCell`
 * borrowed against its flag.
 *
 * @see https://doc.rust-lang.org/error_codes/E0499.html
 * @see https://doc.rust-lang.org/error_codes/E0502.html
 * @see https://doc.rust-lang.org/std/cell/struct.BorrowMutError.html
 */
export class BorrowMutError extends ClosureError {
  /** Always `"BorrowMutError"`, also after minification. */
  override get name(): "BorrowMutError" {
    return "BorrowMutError";
  }
}
