import type { Life } from "./life.js";

/**
 * A value that several threads may share: `&T` is `Send` when `T` is `Sync`.
 *
 * Use it as a bound for what is handed to more than one worker. `Cell`, `RefCell` and `Rc` deny it,
 * `Mutex` grants it.
 *
 * Errors: E0277, naming every capture that denies it.
 *
 * @see https://doc.rust-lang.org/std/marker/trait.Sync.html
 */
export interface Sync {
  /** The traits the value implements: `true`, or the sentence that says why not. */
  readonly "~impl": { readonly Sync: true };
  /** Whether the value has been moved. */
  readonly "~life": Life;
}
