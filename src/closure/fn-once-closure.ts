/// <reference lib="esnext.disposable" preserve="true" />
import type { DistinctText } from "../diagnostics/e0308.js";
import type { FnOnce } from "../traits/fn-once.js";
import type { Derived } from "./derived.js";
import type { OnlyOnce } from "./kind-slot.js";
import type { ClosureStruct, OwnCaptures } from "./struct.js";

/** The traits of an explicitly built `FnOnce` closure. */
export interface FnOnceTraits<Captures, Name extends string> extends Derived<Captures, Name> {
  /** Every closure implements it. */
  readonly FnOnce: true;
  /** Why not: it was built with `.fnOnce`, or what its body moves out. */
  readonly FnMut: OnlyOnce<"FnMut", Captures, Name>;
  /** Why not: it was built with `.fnOnce`, or what its body moves out. */
  readonly Fn: OnlyOnce<"Fn", Captures, Name>;
}

/**
 * The type of a closure built with `.fnOnce`: its body may consume what it captured by `move`.
 *
 * Not callable with `()`: use `callOnce(f, ...args)` as a statement and read `f.output`. Dropping it
 * (`drop(f)`, `using`) disposes what it owns.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html
 */
export interface FnOnceClosure<Captures, in Args extends readonly unknown[], out Output, in out Name extends string = "">
  extends FnOnce<Args, Output>,
    ClosureStruct<Captures, Name> {
  /** The type's identity: two closures with different names or captures do not mix (E0308). */
  readonly "~type": DistinctText<Name> & OwnCaptures<Captures>;
  /** The fields of the struct. They exist in types only. Stated again, as TypeScript 7 compares what is stated first. */
  readonly "~captures": Captures;
  /** The traits the closure implements: `true`, or the sentence that says why not. */
  readonly "~impl": FnOnceTraits<Captures, Name>;
  /** The name given to `closure(name, …)`, or `""`. */
  readonly "~name": Name;
  /** `any`: a live closure meets every bound's mark, and is no subtype of a moved one. */
  readonly "~life": any;
  /** Drops the closure: what it owns is disposed in reverse order of capture. */
  [Symbol.dispose](): void;
}
