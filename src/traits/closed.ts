/**
 * What every closure has, and nothing else: TypeScript prints the name when it is missing, as of a plain
 * function that is given for an `FnMut`, and so the name is the sentence.
 *
 * It prints up to five names, in whatever order: a bound asks for no more properties than that.
 */
export interface Closed {
  /** It exists in types only. */
  readonly "~error[E0277]: expected a closure, found a value that does not say what it captures; build it with `closure`, or vouch with `fnPtr` for a function that captures nothing": true;
}
