import type { Args } from "../traits/args.js";
import type { KindOf } from "../traits/kind-of.js";
import type { Output } from "../traits/output.js";
import type { Carrier } from "./carrier.js";
import type { Mut, Ref } from "./handles.js";
import type { IsAnonymous } from "./lifetime.js";
import type { OriginOf, Store } from "./origin.js";
import type { Satisfies } from "./implements.js";
import type { Shared } from "./shared.js";
import type { Use, UseMode } from "./use.js";

/** An access, made with `yield*`: it yields its use and results in the value. */
export interface AccessOf<Path extends string, Mode extends UseMode, Result> {
  /** Completes at once. */
  [Symbol.iterator](): Iterator<Use<Path, Mode>, Result, unknown>;
}

/** An assignment, made with `yield*`: of what may hold a loan it says as well where that is from. */
export interface Setting<out Path extends string, in out Value> {
  /** Completes at once. */
  [Symbol.iterator](): Iterator<Use<Path, true extends IsAnonymous<Value> ? "escape" : "assign"> | Stored<Path, OriginOf<Value>>, void, unknown>;
}

/** A push, made with `yield*`: of what may hold a loan it says as well where that is from. */
export interface Pushing<out Path extends string, in out Item> {
  /** Completes at once. */
  [Symbol.iterator](): Iterator<Use<Path, true extends IsAnonymous<Item> ? "escape" : "mut"> | Stored<Path, OriginOf<Item>>, void, unknown>;
}

type ItemOf<Type> = Type extends readonly (infer Item)[] ? Item : never;

type Stored<Path extends string, Origin extends string> = [Origin] extends [never] ? never : Store<Path, Origin>;

/** By value: a copy of what is `Copy`, a move of everything else. */
export type ByValue<Type> = Satisfies<Type, "Copy"> extends true ? "copy" : "move";

/** How a call uses the closure that it calls. */
interface Calling {
  Fn: "ref";
  FnMut: "mut";
  FnOnce: "move";
}

/** What is behind a reference; `never` for what is none. */
export type Target<Type> = Type extends { readonly "~place": unknown }
  ? Type extends Mut<infer Inner, any, any>
    ? Inner
    : Type extends Ref<infer Inner, any, any>
      ? Inner
      : never
  : never;

/**
 * A variable of the enclosing scope, as a generator body sees it. Nothing happens without `yield*`.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export interface Variable<Path extends string, Type> {
  /** `yield* x` reads it by reference. */
  [Symbol.iterator](): Iterator<Use<Path, "ref">, Shared<Type, Path>, unknown>;
  /** `yield* x.take()` takes it by value: a copy if the type is `Copy`, otherwise a move. */
  take(): AccessOf<Path, ByValue<Type>, Type>;
  /** `yield* x.set(value)` assigns to it. */
  set<Value extends Type>(value: Value): Setting<Path, Value>;
  /** `yield* x.update((x) => x + 1)` assigns what it computes from the value: `x += 1`. */
  update(change: (value: Type) => Type): AccessOf<Path, "assign", Type>;
  /** `yield* x.mutate((x) => x.push(1))` borrows it mutably for one call. */
  mutate<Result>(change: (value: Type) => Result): AccessOf<Path, "mut", Result>;
  /** `yield* x.push(item)` adds to a list, which borrows then what the item does: `x.push(item)`. */
  push<Item extends ItemOf<Type>>(item: Item): Pushing<Path, Item>;
  /** `yield* x.ref()` borrows it: `&x`. */
  ref(): AccessOf<Path, "ref", Ref<Type, Path>>;
  /** `yield* x.mut()` borrows it mutably: `&mut x`. */
  mut(): AccessOf<Path, "mut", Mut<Type, Path>>;
  /** `yield* f.call(…)` calls a closure, by its kind. */
  call(...args: Args<Type>): AccessOf<Path, Type extends Carrier ? Calling[KindOf<Type>] : "ref", Output<Type>>;
  /** A field: a place of its own. */
  field<Key extends keyof Type & (string | number)>(key: Key): Variable<`${Path}.${Key}`, Type[Key]>;
  /** What a reference points to: `*x`. */
  readonly deref: Variable<`${Path}.*`, Target<Type>>;
}
