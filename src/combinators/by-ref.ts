import { ref } from "../capture/modes.js";
import type { ByRef } from "../capture/modes.js";
import { closure } from "../closure/closure.js";
import type { FnClosure } from "../closure/fn-closure.js";
import type { Args } from "../traits/args.js";
import type { Output } from "../traits/output.js";
import { lender } from "./lender.js";
import type { GivenFn } from "./part.js";

/**
 * Lends a closure: what Rust's `&F` implements. It is `closure({ f: ref(f) }).fn(…)`, so it is `Fn`
 * and `Copy`, `Send` when `F` is `Sync`, and not `'static`.
 *
 * Use it to give a closure to something that takes it by value, and to keep it. When the lender was
 * moved or dropped, a call is E0382.
 *
 * Errors: E0525 for a closure that is `FnMut` or `FnOnce` only, as `&F` can call `Fn` alone; E0382 for
 * a moved one.
 *
 * @example
 * ```ts
 * import { closure, move } from "fn-traits";
 * import { byRef, flow } from "fn-traits/combinators";
 *
 * const words = ["to", "be"];
 * const has = closure("has", { words: move(words) }).fn(({ words }, word: string) => words.value.includes(word));
 * const lacks = flow(byRef(has), (found) => !found);
 * lacks("or"); //=> true
 * has("be"); //=> true
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.Fn.html#impl-Fn%3CArgs%3E-for-%26F
 */
export function byRef<F extends object, Slots, Name extends string = "", State = never>(
  f: GivenFn<Slots, Name, State> & F & ((...args: never) => unknown),
): FnClosure<{ f: ByRef<F> }, Args<F>, Output<F>> {
  return closure({ f: ref(f) }).fn(lender(f, "Fn")) as never;
}
