import type { RustType } from "../capture/rust-type.js";
import type { negativeText } from "../diagnostics/e0277.js";
import type { unknownTypeText } from "../diagnostics/e0282.js";
import type { Text } from "../diagnostics/text.js";
import type { TraitName } from "./trait-name.js";
import type { WhyNot } from "./why-not.js";

/**
 * E0277 with a negative bound, the trait's name where it is not implemented, and the names there are
 * for any other string. The test for `never` only shows the compiler where to infer `Trait` from.
 */
type Denied<Closure, Trait> = Trait extends TraitName
  ? [WhyNot<Closure, Trait>] extends [never]
    ? Text<ReturnType<typeof negativeText<Trait, RustType<Closure>>>>
    : [typeof unknownTypeText] extends [WhyNot<Closure, Trait>]
      ? Text<typeof unknownTypeText>
      : Trait
  : [Trait] extends [never]
    ? Trait
    : TraitName;

/**
 * Asks that a closure, or any other value, implements none of the traits named. What it does
 * implement does not compile.
 *
 * Use it to hold that something stays out of reach: that a handle is not `Send`, that a task cannot
 * be called twice. Of a union some member has to lack each trait. At run time it does nothing.
 *
 * Errors: E0277 for a trait that is implemented; E0282 for `any` and `never`.
 *
 * @example
 * ```ts
 * import { closure, move } from "fn-traits";
 * import { assertNotImpl } from "fn-traits/testing";
 *
 * const task = closure("task", { words: move(["hi"]) }).fnOnce(({ words }) => words.take());
 * assertNotImpl<typeof task>()("Fn", "FnMut", "Copy");
 * assertNotImpl<typeof task>()("Clone"); // error[E0277]: the trait bound `{closure task}: !Clone` is not satisfied
 * ```
 *
 * @see https://docs.rs/static_assertions/latest/static_assertions/macro.assert_not_impl_any.html
 */
export function assertNotImpl<Closure>(): <const Traits extends readonly string[]>(
  ...traits: { readonly [Index in keyof Traits]: Denied<Closure, Traits[Index]> }
) => void {
  return () => {};
}
