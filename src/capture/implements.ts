import type { AnyClass, AnyFunction, Carrier, Primitive, Unappended } from "./carrier.js";

/** The traits that follow from what a value is made of. */
export type StructuralTrait = "Clone" | "Copy" | "Send" | "Sync" | "Static";

/** Bytes, which the structured clone algorithm copies and a transfer list moves. */
type Bytes = ArrayBufferLike | ArrayBufferView;

/** A message port, recognised by its shape so that no DOM or Node types are needed. */
interface Port {
  postMessage: AnyFunction;
  start: AnyFunction;
  close: AnyFunction;
}

/** What implements a trait without looking inside. */
interface Leaf {
  Clone: Primitive | Bytes | Date | RegExp | { clone(): unknown };
  Copy: Primitive;
  Send: Exclude<Primitive, symbol> | Bytes | Date | RegExp | Error | Port;
  Sync: Exclude<Primitive, symbol> | Bytes | Date | RegExp | Error;
  Static: Primitive | Bytes | AnyFunction | AnyClass | Date | RegExp | Error;
}

/**
 * The part of `T` that implements the trait: `T` itself when all of it does.
 *
 * `T extends Part<T>` is the test, and not a recursive condition, because assignability ends by
 * itself on recursive types and takes interfaces as it takes object literal types. `Map` stands
 * before the structural case: its methods would deny it. Arrays do too: the compiler maps the elements
 * of an array at once, which never ends for `type Json = … | Json[]`, but looks at those of a written
 * array type when it has to. `object` itself, which a function is as well, is the one type without
 * properties that contradicts a primitive; it says as little as `unknown`.
 * A `clone()` that gives anything but a `T` is some other method.
 */
type Part<T, Trait extends StructuralTrait> = T extends Carrier
  ? T extends { readonly "~needs": { readonly [Slot in Trait]: infer Needs } }
    ? { readonly "~needs": { readonly [Slot in Trait]: Met<Needs> } }
    : T["~impl"] extends { readonly [Slot in Trait]: true }
      ? T
      : never
  : T extends Leaf[Trait]
    ? [Trait, T] extends ["Clone", { clone(): infer Copied }]
      ? [Copied] extends [T]
        ? T
        : never
      : T
    : Trait extends "Copy"
      ? never
      : T extends AnyFunction | AnyClass
        ? never
        : T extends readonly (infer Item)[]
          ? readonly Part<Item, Trait>[]
          : T extends ReadonlyMap<infer Key, infer Value> & Unappended
            ? ReadonlyMap<Part<Key, Trait>, Part<Value, Trait>>
            : T extends ReadonlySet<infer Item> & Unappended
              ? ReadonlySet<Part<Item, Trait>>
              : T extends object
                ? [keyof T, T & string] extends [never, never]
                  ? never
                  : { [Key in keyof T]: Part<T[Key], Trait> }
                : never;

/**
 * What a cell or pointer needs of the value inside, with that value reduced to the part that has it.
 * Its own slots would give the same answer, but computing them while computing them fails for
 * recursive types, a tree of `Rc` nodes for one; this object type is compared lazily.
 */
type Met<Needs> = { readonly [Needed in keyof Needs]: Part<Needs[Needed], Needed & StructuralTrait> };

/**
 * Whether a value of type `T` implements the trait: `true` or `false`.
 *
 * Closures, handles and shared pointers answer for themselves; plain data by its parts.
 */
export type Satisfies<T, Trait extends StructuralTrait> = [T] extends [Part<T, Trait>] ? true : false;
