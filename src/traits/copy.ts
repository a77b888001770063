import type { Life } from "./life.js";

/**
 * A value that is duplicated instead of moved: a closure whose captures are references or primitive
 * values. Giving it away does not consume it.
 *
 * Use it as a bound where the function keeps a copy: `f: Fn<[], number> & Copy`. Arrays, objects and
 * captures by `mut` deny it.
 *
 * Errors: E0277, naming every capture that denies it.
 *
 * @see https://doc.rust-lang.org/std/marker/trait.Copy.html
 */
export interface Copy {
  /**
   * The traits the value implements: `true`, or the sentence that says why not. What is not `Copy` may
   * not be `Clone` either: the slot that was asked for stands first, because the first is reported.
   */
  readonly "~impl": { readonly Copy: true; readonly Clone: true };
  /** Whether the value has been moved. */
  readonly "~life": Life;
}
