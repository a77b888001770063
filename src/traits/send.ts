import type { Life } from "./life.js";

/**
 * A value that may be given to another thread: what the structured clone algorithm copies or a
 * transfer list moves.
 *
 * Use it as a bound with `Static`, as `std::thread::spawn` does:
 * `f: FnOnce<[], O> & Send & Static`. Functions, symbols, promises, `Rc` and references to what is
 * not `Sync` (`Cell`, `RefCell`) deny it.
 *
 * Errors: E0277, naming every capture that denies it.
 *
 * @see https://doc.rust-lang.org/std/marker/trait.Send.html
 */
export interface Send {
  /** The traits the value implements: `true`, or the sentence that says why not. */
  readonly "~impl": { readonly Send: true };
  /** Whether the value has been moved. */
  readonly "~life": Life;
}
