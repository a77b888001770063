import type { TraitName } from "./trait-name.js";
import type { WhyNot } from "./why-not.js";

/** Nothing but `any`, `unknown`, `object`, `{}` and type parameters can be asked to hold it. */
interface Probe {
  readonly "~probe": never;
}

/** Whether it is `any`, and `false` for the stand-in by which the compiler probes type parameters. */
type IsAny<Closure> = [Closure extends Probe ? "both" : "any"] extends ["any"] ? false : true;

/**
 * Whether some member of a union lacks the trait; `true` for `any` and `never`.
 *
 * Within a generic function the answer is open. A condition that is open can still be a parameter's
 * type: the compiler leaves out a branch whose test fails for the widest stand-in of the type
 * parameter. Hence the first test, which that stand-in passes, so that the branches where something
 * is lacking are left out, and {@link Promised} decides.
 */
type Lacks<Closure, Trait extends TraitName> = [Probe] extends [Closure]
  ? IsAny<Closure>
  : [WhyNot<Closure, Trait>] extends [never]
    ? false
    : true;

/**
 * Which of two entries of a table is meant. For a type parameter the compiler computes it from the
 * parameter's bound; without one it is either, which admits nothing.
 */
type Promised<Closure, Trait extends TraitName> = Closure extends unknown
  ? [WhyNot<Closure, Trait>] extends [never]
    ? "granted"
    : "refused"
  : never;

/** `Granted` when all members of a union implement the trait, `Refused` when not. */
export type Decide<Closure, Trait extends TraitName, Granted, Refused> = true extends Lacks<Closure, Trait>
  ? Refused
  : { granted: Granted; refused: Refused }[Promised<Closure, Trait>];

/**
 * Whether a closure, or any other value, implements a trait: `true` or `false`.
 *
 * Use it in a test: with `expectTypeOf`, tsd's `expectType`, or as an annotation. A union implements
 * what all its members implement, so the answer is never `boolean`. A moved binding implements
 * nothing, and neither do `any` and `never`, which would agree to everything.
 *
 * Within a generic function, `true` is assignable to it when the type parameter's bound names the
 * trait. About what only contains a type parameter, `F[]`, or of a trait that is one, it admits nothing.
 *
 * @example
 * ```ts
 * import { closure, ref } from "fn-traits";
 * import type { Implements } from "fn-traits/testing";
 *
 * const rate = 2;
 * const scale = closure({ rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
 * type Copies = Implements<typeof scale, "Copy">; //=> true
 * type Outlives = Implements<typeof scale, "Static">; //=> false
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#other-traits
 */
export type Implements<Closure, Trait extends TraitName> = Decide<Closure, Trait, true, false>;
