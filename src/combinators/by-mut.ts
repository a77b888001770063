import { mut } from "../capture/modes.js";
import type { ByMut } from "../capture/modes.js";
import { place } from "../capture/place.js";
import { closure } from "../closure/closure.js";
import type { FnMutClosure } from "../closure/fn-mut-closure.js";
import type { Args } from "../traits/args.js";
import type { Output } from "../traits/output.js";
import { lender } from "./lender.js";
import type { GivenMut } from "./std/given.js";

/**
 * Lends a closure mutably: what Rust's `&mut F` implements. It is `closure({ f: mut(f) }).fnMut(…)`, so
 * it is `FnMut`, neither `Clone` nor `Copy`, `Send` and `Sync` when `F` is, and not `'static`.
 *
 * Use it to give a closure to something that takes it by value and calls it, and to go on with it
 * afterwards. When the lender was moved or dropped, a call is E0382.
 *
 * Errors: E0525 for a closure that is `FnOnce` only, E0382 for a moved one.
 *
 * @example
 * ```ts
 * import { clone, closure, mut, place } from "fn-traits";
 * import { byMut, map } from "fn-traits/combinators";
 *
 * const total = place(0);
 * const add = closure("add", { total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n));
 * map([1, 2, 3], byMut(add)); //=> [1, 3, 6]
 * add(4); //=> 10
 *
 * clone(byMut(add)); // error[E0277]: the trait bound `&mut {closure add}: Clone` is not satisfied: captured variable `f`
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnMut.html#impl-FnMut%3CA%3E-for-%26mut+F
 */
export function byMut<F extends object, Slots, Name extends string = "", State = never>(
  f: GivenMut<Slots, Name, State> & F & ((...args: never) => unknown),
): FnMutClosure<{ f: ByMut<F> }, Args<F>, Output<F>> {
  return closure({ f: mut(place(f)) }).fnMut(lender(f, "FnMut")) as never;
}
