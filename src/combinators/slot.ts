import type { Join, SortNames } from "../capture/sorted.js";
import type { ItemText, PartText, also } from "../diagnostics/parts.js";
import type { LacksText } from "../traits/bound.js";

/** How a closure made by a combinator is called. Its other properties are the traits of its parts. */
export interface Shape {
  /** The arguments of a call, with their labels. */
  readonly args: readonly unknown[];
  /** What a call gives. */
  readonly output: unknown;
}

/** The names of the parts in a shape; `captures` are values and not closures. */
export type PartNames<Parts> = Exclude<keyof Parts, "args" | "output">;

/** The slots of a part that a slot of the whole follows from. */
export type PartTrait = "FnMut" | "Fn" | "Clone" | "Copy" | "Send" | "Sync" | "Static";

/**
 * Why one part denies the trait: `never` if it does not.
 *
 * A plain JavaScript function has no slots, so its are `unknown`: it is a function item, which
 * implements everything but `Send` and `Sync`.
 */
type Denial<Slots, Trait extends PartTrait, Part> = unknown extends Slots
  ? Trait extends "Send" | "Sync"
    ? Noted<ItemText<Trait>, Part>
    : never
  : Slots extends { readonly [Slot in Trait]: true }
    ? never
    : Slots extends { readonly [Slot in Trait]: infer Sentence extends string }
      ? Noted<Sentence, Part>
      : Noted<LacksText, Part>;

/** The sentence with the name of its part. Captured values name themselves. */
type Noted<Sentence extends string, Part> = Part extends "captures" ? Sentence : PartText<Sentence, Part & string>;

/** The names of the parts that deny the trait. */
type Denying<Parts, Trait extends PartTrait> = {
  [Part in PartNames<Parts>]: [Denial<Parts[Part], Trait, Part>] extends [never] ? never : Part & string;
}[PartNames<Parts>];

/** The sentences of the named parts. */
type Sentences<Parts, Trait extends PartTrait, Names extends readonly string[], Texts extends readonly string[] = []> =
  Names extends readonly [infer Part extends keyof Parts & string, ...infer Rest extends readonly string[]]
    ? Sentences<Parts, Trait, Rest, [...Texts, Denial<Parts[Part], Trait, Part>]>
    : Join<Texts, typeof also>;

/**
 * A slot of a closure made by a combinator: `true` when it is for all parts, else the sentence of
 * each part that denies it. The compiler evaluates it only when a bound asks for it.
 */
export type PartSlot<Parts, Trait extends PartTrait> = [Denying<Parts, Trait>] extends [never]
  ? true
  : Sentences<Parts, Trait, SortNames<Denying<Parts, Trait>>>;
