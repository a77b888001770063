import type { Primitive } from "../capture/carrier.js";
import type { Capture } from "../capture/modes.js";
import type { RustType } from "../capture/rust-type.js";
import type { Join, SortNames } from "../capture/sorted.js";
import type { BoundText, LackingText, MarkerTrait } from "../diagnostics/e0277.js";
import type { BareText, NotAPointerText } from "../diagnostics/e0308.js";
import type { At, Lacking, NameOf, Quoted } from "./lacking.js";
import type { StaticSlot } from "./static-slot.js";

/** The struct literal of a closure: the name of each captured variable, and how it is captured. */
export type CaptureRecord = Readonly<Record<string, Capture>>;

/**
 * A struct literal as it is written: what is captured has a name, and a symbol is none. A variable as it
 * is does not fit {@link Captured}, which TypeScript prints with its argument.
 */
export interface CaptureLiteral {
  /** A variable, and how it is captured. */
  readonly [variable: string]: Captured;
  /** Not to be found when the closure is made. */
  readonly [key: symbol]: never;
}

/** A variable with its mode. `Otherwise` is the sentence for one without. */
interface Captured<Otherwise extends string = BareText> extends Capture {
  /** It exists in types only. */
  readonly "~otherwise"?: Otherwise;
}

/** What each of the named captures is and lacks, in one text. */
type Lines<Captures, Trait extends MarkerTrait, Names extends readonly string[], Texts extends readonly string[] = []> =
  Names extends readonly [infer Name extends string, ...infer Rest extends readonly string[]]
    ? Lines<Captures, Trait, Rest, [...Texts, LackingText<Trait, FieldType<NonNullable<At<Captures, Name>>>, Name>]>
    : Join<Texts, "; ">;

/** A capture's field as a sentence prints it. */
export type FieldType<Mode> = Mode extends { readonly "~field": infer Field } ? RustType<Field> : "_";

/** A slot of a marker trait: `true`, or the sentence about every capture that denies it. A union of captures has what all have. */
type Marker<Captures, Trait extends MarkerTrait> = Captures extends unknown
  ? [Lacking<Captures, Trait>] extends [never]
    ? true
    : BoundText<Trait, Lines<Captures, Trait, SortNames<Lacking<Captures, Trait>>>>
  : never;

/** Whether a field is copied or moved; a union of both for several captures, `never` for none. */
type FieldCopies<Mode> = Mode extends { readonly "~field": infer Field }
  ? Field extends Primitive | { readonly "~impl": { readonly Copy: true } }
    ? true
    : false
  : never;

/** The slot of the coercion to a function pointer: only a closure that captures nothing has it. */
type PointerSlot<Captures, Name extends string> = Captures extends unknown
  ? [keyof Captures] extends [never]
    ? true
    : NotAPointerText<Name, Quoted<SortNames<NameOf<keyof Captures>>>>
  : never;

/**
 * The traits that follow from what a closure captured, one slot each: `true`, or the sentence that
 * says why not. The compiler evaluates a slot only when a bound asks for it.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#other-traits
 */
export interface Derived<Captures, Name extends string> {
  /**
   * Whether the closure is copied when it is called by value: what `Copy` says, without the sentence,
   * which would cost a hundred instantiations at each `callOnce`.
   */
  readonly "~copies": [FieldCopies<Captures[keyof Captures]>] extends [true] ? true : false;
  /** All fields are `Clone`. */
  readonly Clone: Marker<Captures, "Clone">;
  /** All fields are `Copy`. */
  readonly Copy: Marker<Captures, "Copy">;
  /** All fields are `Send`. */
  readonly Send: Marker<Captures, "Send">;
  /** All fields are `Sync`. */
  readonly Sync: Marker<Captures, "Sync">;
  /** No field borrows. */
  readonly Static: StaticSlot<Captures, Name>;
  /** There are no fields. */
  readonly FnPtr: PointerSlot<Captures, Name>;
}
