/// <reference lib="esnext.disposable" preserve="true" />
import { make } from "../closure/make.js";
import { surrender } from "../closure/give.js";
import { expectState } from "../closure/state.js";
import type { boxCloneText } from "../diagnostics/e0277.js";
import type { ItemText } from "../diagnostics/parts.js";
import type { Unmoved } from "../ownership/consumable.js";
import type { FnBound, FnMutBound, FnOnceBound, LacksText } from "../traits/bound.js";
import type { Fn } from "../traits/fn.js";
import type { FnMut } from "../traits/fn-mut.js";
import type { FnOnce } from "../traits/fn-once.js";
import type { InBox } from "../traits/in-box.js";
import type { Life } from "../traits/life.js";

/**
 * What a box implements: the slots of its bound, and never `Clone` or `Copy`. `Lacks` is printed by
 * the compiler when another slot is asked for.
 *
 * One object type and no intersection, so that an error about two boxes goes straight to the slot.
 */
export type BoxTraits<Bound extends { readonly "~impl": object }, Lacks extends string = LacksText> = {
  readonly [Slot in Exclude<keyof Bound["~impl"], "~lacks"> | "Clone" | "Copy"]: Slot extends "Clone" | "Copy"
    ? typeof boxCloneText
    : Slot extends keyof Bound["~impl"]
      ? Bound["~impl"][Slot]
      : Lacks;
};

/** A boxed `FnOnce`: `Box<dyn FnOnce(Args) -> Output>`, with the markers that `Bound` names. */
export interface BoxedFnOnce<in Args extends readonly unknown[], out Output, Bound extends FnOnce<never, unknown>>
  extends FnOnce<Args, Output>,
    InBox {
  /** The kind and the markers asked for, and never `Clone` or `Copy`. */
  readonly "~impl": Extract<BoxTraits<Bound>, FnOnceBound>;
  /** `any`: a live box meets every bound's mark. */
  readonly "~life": any;
  /** Marks a box. */
  readonly "~box": true;
  /** Drops the closure inside. */
  [Symbol.dispose](): void;
}

/** A boxed `FnMut`: `Box<dyn FnMut(Args) -> Output>`, with the markers that `Bound` names. */
export interface BoxedFnMut<in Args extends readonly unknown[], out Output, Bound extends FnMut<never, unknown>>
  extends FnMut<Args, Output>,
    InBox {
  /** The kind and the markers asked for, and never `Clone` or `Copy`. */
  readonly "~impl": Extract<BoxTraits<Bound>, FnMutBound>;
  /** `any`: a live box meets every bound's mark. */
  readonly "~life": any;
  /** Marks a box. */
  readonly "~box": true;
  /** Drops the closure inside. */
  [Symbol.dispose](): void;
}

/** A boxed `Fn`: `Box<dyn Fn(Args) -> Output>`, with the markers that `Bound` names. */
export interface BoxedFn<in Args extends readonly unknown[], out Output, Bound extends Fn<never, unknown>>
  extends Fn<Args, Output>,
    InBox {
  /** The kind and the markers asked for, and never `Clone` or `Copy`. */
  readonly "~impl": Extract<BoxTraits<Bound>, FnBound>;
  /** `any`: a live box meets every bound's mark. */
  readonly "~life": any;
  /** Marks a box. */
  readonly "~box": true;
  /** Drops the closure inside. */
  [Symbol.dispose](): void;
}

/**
 * A closure behind a pointer, its own type erased: `Box<dyn FnMut(Event) + Send>` is
 * `Boxed<FnMut<[Event], void> & Send>`.
 *
 * Use it where closures of different types live together: lists, maps of handlers, fields. Make one
 * with `boxed(f)`.
 *
 * It keeps the kind and the markers named, `Send`, `Sync` and `Static`; it is never `Clone` (E0277).
 *
 * @example
 * ```ts
 * import { boxed, closure, move, ref, type Boxed, type Fn } from "fn-traits";
 *
 * const greeting = "hello";
 * const routes = new Map<string, Boxed<Fn<[name: string], string>>>();
 * routes.set("/hi", boxed(closure({ greeting: ref(greeting) }).fn(({ greeting }, name: string) => `${greeting.value} ${name}`)));
 * routes.set("/bye", boxed(closure({ word: move("bye") }).fn(({ word }, name: string) => `${word.value} ${name}`)));
 * routes.get("/hi")?.("ada"); //=> "hello ada"
 * ```
 *
 * @see https://doc.rust-lang.org/book/ch20-04-advanced-functions-and-closures.html#returning-closures
 */
export type Boxed<Bound extends FnOnce<never, unknown>> = Bound extends Fn<infer Args, infer Output>
  ? BoxedFn<Args, Output, Bound>
  : Bound extends FnMut<infer Args, infer Output>
    ? BoxedFnMut<Args, Output, Bound>
    : Bound extends FnOnce<infer Args, infer Output>
      ? BoxedFnOnce<Args, Output, Bound>
      : never;

/** The slots of a closure that its box keeps. */
type Kept = "FnMut" | "Fn" | "Send" | "Sync" | "Static";

/**
 * The bound that a closure's box keeps: its kind, and its slots for the other kinds and the markers,
 * with the closure's own reasons. So a box that is asked for more says why the closure lacks it.
 */
type Erased<Closure extends { readonly "~impl": object }> = KindBound<Closure> & {
  readonly "~impl": Pick<Closure["~impl"], Extract<keyof Closure["~impl"], Kept>>;
};

/** The bound that the box of a plain function keeps. */
type ErasedItem<Function> = Function extends (...args: infer Args) => infer Output
  ? Fn<Args, Output> & { readonly "~impl": ItemTraits }
  : never;

/** The bound of the box. The two have names of their own, which messages print. */
type Held<Closure> = Closure extends { readonly "~impl": object } ? Erased<Closure> : ErasedItem<Closure>;

/** A plain function, and no closure that was moved. */
interface Item {
  /** Calls it, without a receiver. */
  (this: void, ...args: never): unknown;
  /** The mark of life of a closure. */
  readonly "~life"?: Life;
}

/** The markers of a plain function, which counts as a function item: it may close over anything. */
export interface ItemTraits {
  /** What it closes over cannot be seen. */
  readonly Send: ItemText<"Send">;
  /** What it closes over cannot be seen. */
  readonly Sync: ItemText<"Sync">;
  /** It lives as long as it is reachable. */
  readonly Static: true;
}

/** The closure's strongest kind, as a bound. */
type KindBound<Closure> = Closure extends Fn<infer Args, infer Output>
  ? Fn<Args, Output>
  : Closure extends FnMut<infer Args, infer Output>
    ? FnMut<Args, Output>
    : Closure extends FnOnce<infer Args, infer Output>
      ? FnOnce<Args, Output>
      : never;

/**
 * Boxes a closure: its type is erased, its kind and its `Send`, `Sync` and `Static` are kept. The
 * closure is consumed, unless it is `Copy`.
 *
 * Use it to store closures of different types together. The result is assignable to every weaker
 * box: `boxed(f)` of an `Fn + Send` closure to `Boxed<FnMut<…>>`. A plain function counts as a function
 * item, as it does for combinators: `Fn` and `'static`, but neither `Send` nor `Sync`.
 *
 * Errors: E0382 for a closure that was moved. `boxed(f)` is an expression, so the compiler does not
 * see that `f` is consumed by it; a later use throws, and the statement `moved(f)` tells the compiler.
 *
 * @example
 * ```ts
 * import { boxed, callOnce, closure, move, type Boxed, type FnOnce } from "fn-traits";
 *
 * const queue: Boxed<FnOnce<[], string>>[] = [
 *   boxed(closure({ a: move(["x"]) }).fnOnce(({ a }) => a.take().join())),
 *   boxed(closure({ n: move(2) }).fn(({ n }) => String(n.value))),
 * ];
 * const results: string[] = [];
 * for (const task of queue) {
 *   callOnce(task);
 *   results.push(task.output);
 * }
 * results; //=> ["x", "2"]
 * ```
 *
 * @see https://doc.rust-lang.org/std/boxed/struct.Box.html
 */
export function boxed<Closure extends FnOnce<never, unknown> | Item, State = string>(
  f: Unmoved<State> & Closure,
): Boxed<Held<Closure>> {
  // The box is a new value over the same state; which traits it shows exists in types only.
  return make({ ...surrender(expectState(f)), boxed: true }) as Boxed<Held<Closure>>;
}
