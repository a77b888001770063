import type { Life } from "./life.js";

/**
 * A value that borrows nothing, so it may outlive the function that made it: `'static'` in Rust.
 *
 * Use it as a bound for what is kept: timers, event listeners, work for another thread. A capture by
 * `ref` or `mut` denies it.
 *
 * Errors: E0373, naming every borrowed capture.
 *
 * @see https://doc.rust-lang.org/reference/trait-bounds.html#lifetime-bounds
 */
export interface Static {
  /** The traits the value implements: `true`, or the sentence that says why not. */
  readonly "~impl": { readonly Static: true };
  /** Whether the value has been moved. */
  readonly "~life": Life;
}
