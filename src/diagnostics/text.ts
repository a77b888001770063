/**
 * The two carriers of error text in types.
 *
 * A string literal alone would be a forgeable parameter type (a caller could pass that very
 * string), so a text in parameter or `this` position is branded; a text in property position is an
 * interface without a call signature, so that calling it prints the text.
 */

/**
 * An error sentence in parameter or `this` position. Nothing can be assigned to it, so the compiler
 * ends its own message in the sentence.
 */
export type Text<Sentence extends string> = Sentence & Refusal;

/** What makes a sentence unforgeable: no value has this type. */
export interface Refusal {
  /** It exists in types only. */
  readonly "~refused": never;
  /**
   * `any`, because a `string` has elements: the compiler would explain an array that is refused with
   * its first element, and not with the sentence.
   */
  readonly [element: number]: any;
}

/**
 * An error sentence in property position: what a handle shows in place of a method that its closure
 * may not call. Calling it does not compile, and the message contains the sentence.
 */
export interface Refused<Sentence extends string> {
  /** The sentence. It exists in types only. */
  readonly "~refused": Sentence;
}

/** How a closure is called in a sentence: its name in backticks, or "this closure". */
export type Subject<Name extends string> = string extends Name
  ? "this closure"
  : Name extends ""
    ? "this closure"
    : `\`${Name}\``;

/** {@link Subject} at run time. */
export const subject = (name: string | undefined): string => (name ? `\`${name}\`` : "this closure");
