/**
 * What every run-time error of this library is: a rule of Rust that the types could not see broken.
 * The message is the sentence that the compiler would have printed.
 *
 * Compare `code`, not the class: a program that loads the library twice (as ESM and as CommonJS)
 * has two copies of every class, but only one set of codes.
 *
 * @see https://doc.rust-lang.org/error_codes/error-index.html
 */
export class ClosureError extends Error {
  /** The code rustc gives the same mistake, such as `"E0382"`; `"none"` where it gives none. */
  readonly code: string;
  /** The closure or captured variable the sentence is about; `undefined` when it has no name. */
  readonly variable: string | undefined;

  /** Takes the code out of the sentence, which starts with `error[E....]`. */
  constructor(sentence: string, variable?: string) {
    super(sentence);
    this.code = sentence.slice(6, 11);
    this.variable = variable || undefined;
  }
}
