import type { Satisfies, StructuralTrait } from "../capture/implements.js";
import type { RustType } from "../capture/rust-type.js";
import type { MarkerTrait, ValueText } from "../diagnostics/e0277.js";
import type { ShortLivedText } from "../diagnostics/e0373.js";

/** E0277 about the cell or pointer itself. */
type LacksText<Trait extends MarkerTrait, Self> = ValueText<Trait, RustType<Self>>;

/** A slot of a marker trait: `true`, or the sentence that says why not. */
export type Slot<Trait extends MarkerTrait & StructuralTrait, Self> = Satisfies<Self, Trait> extends true
  ? true
  : LacksText<Trait, Self>;

/** The slot of `'static`: `true`, or the sentence that says why not. */
export type StaticSlot<Self> = Satisfies<Self, "Static"> extends true ? true : ShortLivedText<`\`${RustType<Self>}\``>;

/**
 * The traits of a cell, pointer or guard of type `Self`, one slot each: `true`, or the sentence that
 * says why not. What it needs of the value inside stands in its `~needs`.
 *
 * It is for types that are invariant. TypeScript takes this one for invariant in `Self`, so what is
 * covariant lists its slots itself.
 *
 * @see https://doc.rust-lang.org/std/marker/index.html
 */
export interface Derives<Self> {
  /** Whether it can be duplicated. */
  readonly Clone: Slot<"Clone", Self>;
  /** Never: each of them owns something. */
  readonly Copy: Slot<"Copy", Self>;
  /** Whether it may be given to another thread. */
  readonly Send: Slot<"Send", Self>;
  /** Whether threads may share it. */
  readonly Sync: Slot<"Sync", Self>;
  /** Whether it borrows nothing. */
  readonly Static: StaticSlot<Self>;
}
