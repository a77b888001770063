import type { Primitive } from "../capture/carrier.js";
import type { ByMove } from "../capture/modes.js";
import type { SortNames } from "../capture/sorted.js";
import type { CaptureRecord, Derived } from "../closure/derived.js";
import type { HandsOnKindText } from "../diagnostics/e0525.js";

/**
 * The captures that a call hands on by value and that it has no second time: closures that are not
 * `Copy`. Other values are shared, as JavaScript's calls share them.
 */
type MovedOut<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends ByMove<infer Value>
    ? Value extends Primitive | { readonly "~impl": { readonly Copy: true } }
      ? never
      : Value extends { readonly "~impl": { readonly FnOnce: true } }
        ? Name & string
        : never
    : never;
}[keyof Fields];

/** A slot of a kind: the closure that a call moves out makes the whole `FnOnce`. */
type KindSlot<Fields, Expected extends "Fn" | "FnMut"> =
  SortNames<MovedOut<Fields>> extends readonly [infer First extends string, ...unknown[]]
    ? HandsOnKindText<Expected, First>
    : true;

/**
 * The traits that follow from values which a combinator captured, by move: each under its name.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#other-traits
 */
export interface CapturedValues<Fields extends CaptureRecord> extends Derived<Fields, ""> {
  /** No call moves a closure out. */
  readonly Fn: KindSlot<Fields, "Fn">;
  /** No call moves a closure out. */
  readonly FnMut: KindSlot<Fields, "FnMut">;
}
