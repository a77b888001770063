import { ClosureError } from "./closure-error.js";

/**
 * Thrown by a statement of a frame that breaks a rule of rustc's borrow checker: a local is used
 * before it has a value (E0381), assigned twice (E0384), or used while it is borrowed (E0500 to
 * E0506); what borrows leaves the function (E0373, E0515, E0597), or the body of a closure that may be
 * called again, for which rustc has no code.
 *
 * @see https://doc.rust-lang.org/error_codes/error-index.html
 */
export class BorrowCheckError extends ClosureError {
  /** The code rustc gives the same mistake; `"none"` if it gives none. */
  override readonly code: string;

  /** Takes the code out of the sentence, which starts with `error[E....]:`, or with `error:`. */
  constructor(sentence: string, variable?: string) {
    super(sentence, variable);
    this.code = /^error\[(\w+)\]/.exec(sentence)?.[1] ?? "none";
  }

  /** Always `"BorrowCheckError"`, also after minification. */
  override get name(): "BorrowCheckError" {
    return "BorrowCheckError";
  }
}
