import { unmetText } from "./e0277.js";
import type { Kind } from "./e0525.js";

/**
 * The sentences about closures that are made of other closures: a part's own sentence is the whole's,
 * with a note that names the part, as rustc's "required because it appears within".
 */

/** The sentence of a part, said of the whole: `part` is the step or argument that has it. */
export const partText = <const Sentence extends string, const Part extends string>(sentence: Sentence, part: Part) =>
  `${sentence}; note: in part \`${part}\`` as const;

/** {@link partText} as a type; one sentence for each of several. */
export type PartText<Sentence extends string, Part extends string> = Sentence extends string
  ? ReturnType<typeof partText<Sentence, Part>>
  : never;

/** What stands between the sentences of several parts. */
export const also = "; also ";

const cannot = { Send: "sent", Sync: "shared" } as const;

/** E0277: a plain JavaScript function stands where a thread boundary is crossed. */
export const itemText = <const Trait extends "Send" | "Sync">(trait: Trait) =>
  `error[E0277]: \`fn\` cannot be ${cannot[trait]} between threads safely: JavaScript cannot tell what a plain function closes over; vouch for it with \`fnPtr\`` as const;

/** {@link itemText} as a type. */
export type ItemText<Trait extends "Send" | "Sync"> = ReturnType<typeof itemText<Trait>>;

/** E0525: a closure is weaker than what it was made of, because of the combinator that made it. */
export const madeText = <const Expected extends Kind, const Only extends Kind, const Maker extends string>(
  expected: Expected,
  only: Only,
  maker: Maker,
) =>
  `error[E0525]: expected a closure that implements the \`${expected}\` trait, but this closure only implements \`${only}\`, because it was made with \`${maker}\`; ask for \`${only}\`, or give the closure that it was made of` as const;

/** {@link madeText} as a type. */
export type MadeText<Expected extends Kind, Only extends Kind, Maker extends string> = ReturnType<
  typeof madeText<Expected, Only, Maker>
>;

/** E0277: what a combinator made can never be duplicated, whatever its parts are. */
export const singleText = <const Trait extends "Clone" | "Copy", const Maker extends string>(trait: Trait, maker: Maker) =>
  `error[E0277]: ${unmetText("{closure}", trait)}: nothing that \`${maker}\` makes implements \`${trait}\`` as const;

/** {@link singleText} as a type. */
export type SingleText<Trait extends "Clone" | "Copy", Maker extends string> = ReturnType<typeof singleText<Trait, Maker>>;
