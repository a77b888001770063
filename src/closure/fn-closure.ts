/// <reference lib="esnext.disposable" preserve="true" />
import type { DistinctText } from "../diagnostics/e0308.js";
import type { Fn } from "../traits/fn.js";
import type { Derived } from "./derived.js";
import type { ClosureStruct, OwnCaptures } from "./struct.js";

/** The traits of an explicitly built `Fn` closure. */
export interface FnTraits<Captures, Name extends string> extends Derived<Captures, Name> {
  /** Every closure implements it. */
  readonly FnOnce: true;
  /** It can be called again and again. */
  readonly FnMut: true;
  /** It can be called from anywhere. */
  readonly Fn: true;
}

/**
 * The type of a closure built with `.fn`: its body only reads what it captured, so it may run from
 * anywhere, also while it runs.
 *
 * It is a JavaScript function. Dropping it (`drop(f)`, `using`) disposes what it owns.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html
 */
export interface FnClosure<Captures, in Args extends readonly unknown[], out Output, in out Name extends string = "">
  extends Fn<Args, Output>,
    ClosureStruct<Captures, Name> {
  /** The type's identity: two closures with different names or captures do not mix (E0308). */
  readonly "~type": DistinctText<Name> & OwnCaptures<Captures>;
  /** The fields of the struct. They exist in types only. Stated again, as TypeScript 7 compares what is stated first. */
  readonly "~captures": Captures;
  /** The traits the closure implements: `true`, or the sentence that says why not. */
  readonly "~impl": FnTraits<Captures, Name>;
  /** The name given to `closure(name, …)`, or `""`. */
  readonly "~name": Name;
  /** `any`: a live closure meets every bound's mark, and is no subtype of a moved one. */
  readonly "~life": any;
  /** Drops the closure: what it owns is disposed in reverse order of capture. */
  [Symbol.dispose](): void;
}
