import type { ByMove, ByMut, ByRef } from "./modes.js";
import type { Captured, ModesAt } from "./captures.js";
import type { Mut, Ref } from "./handles.js";
import type { Writing } from "./kinds.js";
import type { Printed } from "./path.js";
import type { TypeAt } from "./scope.js";

/**
 * A capture by mutable reference, because the body changes the variable. It is why an inferred closure is
 * `FnMut`.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export interface Mutated<T> extends ByMut<T> {
  /** What the body does with it. It exists in types only. */
  readonly "~does": "mutates";
}

/**
 * A capture by value that the body changes. It is why an inferred `move` closure is `FnMut`.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export interface MutatedOwn<T> extends ByMove<T> {
  /** What the body does with it. It exists in types only. */
  readonly "~does": "mutates";
}

/**
 * A capture by value that the body moves out. It is why an inferred closure is `FnOnce`.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export interface MovedOut<T> extends ByMove<T> {
  /** What the body does with it. It exists in types only. */
  readonly "~does": "moves";
}

/** The field of a closure's struct for a captured place. One behind a reference is a reference of its own: it may outlive the local. */
type FieldFor<Path extends string, Type, Does> = Does extends "copy" | "move"
  ? ByMove<Type>
  : Path extends `${string}.*${string}`
    ? ByMove<Does extends "mut" | "unique" ? Mut<Type> : Ref<Type>>
    : Does extends "ref"
      ? ByRef<Type>
      : ByMut<Type>;

/** A field with what the uses of its place do to it. */
type Used<Field, Modes> = "move" extends Modes
  ? Field extends { readonly "~type": infer Type }
    ? MovedOut<Type>
    : never
  : true extends (Modes extends Writing ? true : never)
    ? Field extends ByMut<infer Type>
      ? Mutated<Type>
      : Field extends ByMove<infer Type>
        ? MutatedOwn<Type>
        : Field
    : Field;

/** The name of the field for a captured place. */
export type FieldName<One> = One extends Captured<infer Path, any, any> ? Printed<Path> : never;
/** The field for a captured place: its mode, and what the uses do with it. */
export type FieldOf<Scope, One, Uses> =
  One extends Captured<infer Path, infer Does, any> ? Used<FieldFor<Path, TypeAt<Scope, Path>, Does>, ModesAt<Uses, Path>> : never;
