import type { Captured, CapturesFor, Decided } from "../capture/captures.js";
import type { Carrier, Primitive } from "../capture/carrier.js";
import type { Kinds } from "../capture/kinds.js";
import type { Gives, Lends, OriginOf, Store } from "../capture/origin.js";
import type { Printed } from "../capture/path.js";
import type { Find, Spot } from "../capture/scope.js";
import type { EscapeText } from "../diagnostics/e0515.js";
import type { StoresOwnText } from "../diagnostics/e0521.js";
import type { EscapesBodyText } from "../diagnostics/escape.js";

// Whether a closure lets out a borrow of what is its own: of a variable that it owns, or borrows mutably.

/** The sentences about what a body gives or stores; `As` is the kind that its closure has. */
export type LetOut<Scope, Uses, Moves, As, Output> =
  | Given<Scope, LoansIn<Scope, Output>, Uses, Moves, As>
  | Within<Scope, Extract<Uses, Store<string, string> | Gives<any, any, any>>, Uses, Moves, As>;

/** What it stores, and what the closures in it give. */
type Within<Scope, Told, Uses, Moves, As> =
  Told extends Store<infer Into, infer Operand>
    ? StoredOf<Scope, Into, PlaceOf<Operand>, CapturesFor<Scope, Uses, Moves>, As>
    : Told extends Gives<infer Inner, infer InnerMoves, infer Output>
      ? Given<Scope, LoansIn<Scope, Output>, Inner, InnerMoves, Kinds<Decided<Scope, Inner>>>
      : never;

/** A borrow in a value that a body made: of a place, and the code if the closure is called once and owns that. */
interface Out<out Place extends string, out Code extends "E0373" | "E0515"> {
  readonly place: Place;
  readonly code: Code;
}

type LoansIn<Scope, Type> = Type extends Primitive
  ? never
  : Type extends Carrier
    ? LoansOf<Scope, Type>
    : Type extends readonly (infer Item)[]
      ? LoansIn<Scope, Item>
      : Type extends object
        ? { [Key in keyof Type]: Type[Key] extends Primitive ? never : LoansOf<Scope, Type[Key]> }[keyof Type]
        : never;

type LoansOf<Scope, Type> = Type extends Lends<infer Uses>
  ? CapturesFor<Scope, Uses, false> extends infer Captures
    ? Captures extends Captured<infer Place, "ref" | "reborrow" | "mut" | "unique", any>
      ? Out<Place, "E0373">
      : never
    : never
  : Type extends Carrier
    ? PlaceOf<OriginOf<Type>> extends infer Place extends string
      ? Out<Place, "E0515">
      : never
    : never;

type PlaceOf<Operand> = Operand extends `&mut ${infer Place}` ? Place : Operand extends `&${infer Place}` ? Place : never;

type Given<Scope, Loans, Uses, Moves, As> = [Loans] extends [never] ? never : GivenOf<Scope, Loans, CapturesFor<Scope, Uses, Moves>, As>;

type GivenOf<Scope, Loans, Captures, As> =
  Loans extends Out<infer Place, infer Code>
    ? IsOwn<Scope, Place, Captures, As> extends true
      ? As extends "Fn" | "FnMut"
        ? EscapesBodyText<As, Printed<Place>>
        : EscapeText<Code, Printed<Place>>
      : never
    : never;

type StoredOf<Scope, Into extends string, Place, Captures, As> = Place extends string
  ? IsOwn<Scope, Place, Captures, As> extends true
    ? StoresOwnText<Printed<Into>, Printed<Place>>
    : never
  : never;

/** Whether a borrow of a place ends with the body: what is behind `&` does not, nor for a closure that is called once what it borrows. */
type IsOwn<Scope, Place extends string, Captures, As> = true extends (
  Captures extends Captured<infer Whole, infer Does, any> ? (Place extends Whole | `${Whole}.${string}` ? EndsWith<Does, As, Place> : never) : never
)
  ? Find<Scope, Place> extends Spot<any, any, "reference">
    ? false
    : true
  : false;

type EndsWith<Does, As, Place extends string> = Does extends "ref" | "reborrow"
  ? false
  : As extends "FnOnce"
    ? Does extends "mut" | "unique"
      ? false
      : Place extends `${string}.*${string}`
        ? false
        : true
    : true;
