import type { MoveOutText } from "../diagnostics/e0507.js";
import type { BorrowMutablyText } from "../diagnostics/e0596.js";
import type { Refused } from "../diagnostics/text.js";
import type { AnyClass, AnyFunction, Carrier, Primitive, Unappended } from "./carrier.js";

/** What a shared reference to a closure, handle or pointer can still do: `&F` calls `Fn` alone. */
type SharedCarrier<T extends Carrier, Variable extends string> = T["~impl"] extends { readonly Fn: true }
  ? T
  : T["~impl"] extends { readonly FnMut: true }
    ? Refused<BorrowMutablyText<Variable>>
    : T["~impl"] extends { readonly FnOnce: true }
      ? Refused<MoveOutText<Variable, "Fn">>
      : T;

/**
 * What sends events, in browsers and in Node: nodes, windows, sockets, streams, signals. Each is a handle
 * to what the platform shares, and so is what it holds; bindings for Rust change them through `&self`.
 */
type Host = { addEventListener: AnyFunction; dispatchEvent: AnyFunction } | { emit: AnyFunction; setMaxListeners: AnyFunction };

/**
 * The value behind `&T`: arrays, tuples, maps, sets and plain objects are read-only all the way
 * down, and so are the fields of class instances. Methods stay: TypeScript cannot say which of them
 * write. Event targets and emitters are what they are. A captured `FnMut` has no call signature here
 * (E0596), a captured `FnOnce` cannot be taken (E0507).
 *
 * Arrays are written out: mapping the elements of `type Json = … | Json[]` never ends, while those of a
 * written array type are looked at when they have to be.
 *
 * @see https://doc.rust-lang.org/std/primitive.reference.html
 */
export type Shared<T, Variable extends string = string> = T extends Primitive
  ? T
  : T extends Carrier
    ? SharedCarrier<T, Variable>
    : T extends AnyFunction | AnyClass
      ? T
      : T extends readonly [] | readonly [unknown, ...unknown[]]
        ? { readonly [Key in keyof T]: Shared<T[Key], Variable> }
        : T extends readonly (infer Item)[]
          ? readonly Shared<Item, Variable>[]
          : T extends ReadonlyMap<infer Key, infer Value> & Unappended
            ? ReadonlyMap<Shared<Key, Variable>, Shared<Value, Variable>>
            : T extends ReadonlySet<infer Item> & Unappended
              ? ReadonlySet<Shared<Item, Variable>>
              : T extends Date
                ? Omit<Date, `set${string}`>
                : T extends Host
                  ? T
                  : { readonly [Key in keyof T]: Shared<T[Key], Variable> };

/**
 * The value behind `&mut T`: `T` itself, but an `FnOnce` cannot be moved out of it (E0507).
 *
 * @see https://doc.rust-lang.org/std/primitive.reference.html
 */
export type Exclusive<T, Variable extends string = string> = T extends Carrier
  ? T["~impl"] extends { readonly FnMut: true }
    ? T
    : T["~impl"] extends { readonly FnOnce: true }
      ? Refused<MoveOutText<Variable, "FnMut">>
      : T
  : T;
