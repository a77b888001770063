/**
 * What the closure traits promise as bounds.
 *
 * A value whose type is a bound implements what the bound names, whatever closure it was. When it
 * meets a bound that asks for more, TypeScript says that a slot "is missing in type" and prints this
 * type: so the sentence is its type argument.
 */

/** E0277: a value of a bound's type is asked for a trait that the bound does not name. */
export type LacksText = "error[E0277]: a bound promises no trait but those it names; ask for more where it is written, as in `FnMut<[], void> & Send`";

/** The slots of the `FnOnce` bound. */
export interface FnOnceBound<Lacks extends string = LacksText> {
  /** It can be called once. */
  readonly FnOnce: true;
  /** The sentence for everything else. It exists in types only. */
  readonly "~lacks"?: Lacks;
}

/** The slots of the `FnMut` bound. */
export interface FnMutBound<Lacks extends string = LacksText> extends FnOnceBound<Lacks> {
  /** It can be called again and again. */
  readonly FnMut: true;
}

/** The slots of the `Fn` bound. */
export interface FnBound<Lacks extends string = LacksText> extends FnMutBound<Lacks> {
  /** It can be called from anywhere. */
  readonly Fn: true;
}
