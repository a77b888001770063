/**
 * What every box has, and nothing else: the name is the sentence that TypeScript prints where it is
 * missing, as of a closure that is given for a box.
 */
export interface InBox {
  /** It exists in types only. */
  readonly "~error[E0308]: expected a box, found a closure that is in none; box it with `boxed`": true;
}
