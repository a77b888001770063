import type { Text } from "../diagnostics/text.js";
import type { Decide } from "./implements.js";
import type { TraitName } from "./trait-name.js";
import type { WhyNot } from "./why-not.js";

/**
 * The trait's name where the closure implements it, the reason where it does not, and the names there
 * are for any other string. The test for `never` only shows the compiler where to infer `Trait` from
 * when the rest does not mention it.
 */
type Asserted<Closure, Trait> = Trait extends TraitName
  ? Decide<Closure, Trait, Trait, Text<WhyNot<Closure, Trait>>>
  : [Trait] extends [never]
    ? Trait
    : TraitName;

/**
 * Asks that a closure, or any other value, implements all the traits named. What it does not
 * implement does not compile, and the message on that argument is the reason, the same sentence that
 * a bound would end in.
 *
 * `assertImpl<typeof f>()("FnMut", "Clone")`: two calls, as TypeScript infers either all type
 * parameters of a call or none. At run time it does nothing: put it anywhere in a test.
 *
 * A union must implement the traits in all its members. `any` and `never` are refused (E0282), a
 * moved binding too (E0382). Within a generic function it is the bound of the type parameter that
 * counts.
 *
 * Errors: the code of the reason: E0277, E0308, E0373, E0382, E0525, E0597; E0282.
 *
 * @example
 * ```ts
 * import { closure, mut, place } from "fn-traits";
 * import { assertImpl } from "fn-traits/testing";
 *
 * const count = place(0);
 * const next = closure("next", { count: mut(count) }).fnMut(({ count }) => ++count.value);
 * assertImpl<typeof next>()("FnMut", "FnOnce", "Send");
 * assertImpl<typeof next>()("FnMut", "Clone"); // error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `count`
 * ```
 *
 * @see https://docs.rs/static_assertions/latest/static_assertions/macro.assert_impl_all.html
 */
export function assertImpl<Closure>(): <const Traits extends readonly string[]>(
  ...traits: { readonly [Index in keyof Traits]: Asserted<Closure, Traits[Index]> }
) => void {
  return () => {};
}
