import { surrender } from "../closure/give.js";
import { runOnce } from "../closure/run-once.js";
import { expectState } from "../closure/state.js";
import type { ArgumentList } from "../traits/argument-list.js";
import { arityOf, type Counted } from "./arity.js";
import type { Callee } from "./by-value.js";
import { combine } from "./combine.js";
import type { CombinedOnce } from "./combined-once.js";
import type { Combined } from "./combined.js";
import type { AnyPart, CallablePart } from "./part.js";

/** What the function gives: a closure of any kind, or a function. */
type Inner<Args extends readonly unknown[], Output> =
  | ((this: void, ...args: Args) => Output)
  | { readonly "~call": (...args: Args) => Output };

/**
 * Makes one call of two: `uncurry(f)(a, b)` is `f(a)(b)`.
 *
 * The first call gets as many arguments as `f` has parameters; say how many with `arity` where some are
 * optional, and, if not none, where any number is taken. What the first call gives is called by value, and so consumed,
 * whatever its kind.
 *
 * It takes `f` by value and has its kind and traits. It undoes `curry` of a function of two arguments.
 *
 * Errors: E0382 for a closure that was moved.
 *
 * @example
 * ```ts
 * import { curry, uncurry } from "fn-traits/combinators";
 *
 * const add = (a: number) => (b: number) => a + b;
 * uncurry(add)(1, 2); //=> 3
 * uncurry(curry((text: string, times: number) => text.repeat(times)))("ab", 2); //=> "abab"
 * ```
 *
 * @see https://doc.rust-lang.org/book/ch20-04-advanced-functions-and-closures.html#returning-closures
 */
export function uncurry<
  First extends ArgumentList,
  Second extends ArgumentList,
  Output,
  Slots,
  State = string,
>(
  f: CallablePart<First, Inner<Second, Output>, Slots, State>,
  ...arity: number extends First["length"] ? [arity?: number] : Counted<First>
): Combined<{ args: [...First, ...Second]; output: Output; f: Slots }>;
/**
 * Makes one call of two, where the first is `FnOnce`.
 *
 * @see https://doc.rust-lang.org/book/ch20-04-advanced-functions-and-closures.html#returning-closures
 */
export function uncurry<
  First extends ArgumentList,
  Second extends ArgumentList,
  Output,
  Slots,
  State = string,
>(
  f: AnyPart<First, Inner<Second, Output>, Slots, State>,
  ...arity: number extends First["length"] ? [arity?: number] : Counted<First>
): CombinedOnce<{ args: [...First, ...Second]; output: Output; f: Slots }>;
export function uncurry(f: unknown, arity: number = arityOf(f)): object {
  return combine([f], {
    name: () => "f",
    // How many arguments the inner function takes is only known when it is there.
    arity: arity + 1,
    bind: (f: Callee) => (_, ...args) => runOnce(surrender(expectState(f(...args.slice(0, arity)))), ...args.slice(arity)),
  });
}
