/// <reference lib="esnext.disposable" preserve="true" />
import type { DistinctText } from "../diagnostics/e0308.js";
import type { FnMut } from "../traits/fn-mut.js";
import type { Derived } from "./derived.js";
import type { NotFn } from "./kind-slot.js";
import type { ClosureStruct, OwnCaptures } from "./struct.js";

/** The traits of an explicitly built `FnMut` closure. */
export interface FnMutTraits<Captures, Name extends string> extends Derived<Captures, Name> {
  /** Every closure implements it. */
  readonly FnOnce: true;
  /** It can be called again and again. */
  readonly FnMut: true;
  /** Why not: it was built with `.fnMut`, or what its body changes. */
  readonly Fn: NotFn<Captures, Name>;
}

/**
 * The type of a closure built with `.fnMut`: its body may change what it captured, so it runs one
 * call at a time.
 *
 * It is a JavaScript function. Dropping it (`drop(f)`, `using`) disposes what it owns.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html
 */
export interface FnMutClosure<Captures, in Args extends readonly unknown[], out Output, in out Name extends string = "">
  extends FnMut<Args, Output>,
    ClosureStruct<Captures, Name> {
  /** The type's identity: two closures with different names or captures do not mix (E0308). */
  readonly "~type": DistinctText<Name> & OwnCaptures<Captures>;
  /** The fields of the struct. They exist in types only. Stated again, as TypeScript 7 compares what is stated first. */
  readonly "~captures": Captures;
  /** The traits the closure implements: `true`, or the sentence that says why not. */
  readonly "~impl": FnMutTraits<Captures, Name>;
  /** The name given to `closure(name, …)`, or `""`. */
  readonly "~name": Name;
  /** `any`: a live closure meets every bound's mark, and is no subtype of a moved one. */
  readonly "~life": any;
  /** Drops the closure: what it owns is disposed in reverse order of capture. */
  [Symbol.dispose](): void;
}
