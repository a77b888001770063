import type { Life } from "./life.js";

/**
 * A value that `clone(f)` can duplicate: a closure all of whose captures can be cloned.
 *
 * Use it as a bound, alone or with `&`: `f: FnMut<[], void> & Clone`. A capture by `mut` denies it
 * (`&mut T` is not `Clone`), a capture by `ref` never does, a capture by `move` when its value is not
 * `Clone`: functions, promises, class instances without a `clone()` method.
 *
 * Errors: E0277, naming every capture that denies it.
 *
 * @see https://doc.rust-lang.org/std/clone/trait.Clone.html
 */
export interface Clone {
  /** The traits the value implements: `true`, or the sentence that says why not. */
  readonly "~impl": { readonly Clone: true };
  /** Whether the value has been moved. */
  readonly "~life": Life;
}
