import { stateOf } from "../closure/state.js";
import { give } from "../closure/give.js";
import type { ByMove } from "../capture/modes.js";
import type { ArgumentList } from "../traits/argument-list.js";
import { arityOf } from "./arity.js";
import type { Callee } from "./by-value.js";
import { combine } from "./combine.js";
import type { CombinedBy } from "./combined-by.js";
import type { CombinedOnce } from "./combined-once.js";
import type { CapturedValues } from "./captured-values.js";
import type { AnyPart, CallablePart } from "./part.js";

/** The names of bound arguments, by their index. */
interface Names {
  "0": "arg1";
  "1": "arg2";
  "2": "arg3";
  "3": "arg4";
  "4": "arg5";
  "5": "arg6";
  "6": "arg7";
  "7": "arg8";
  "8": "arg9";
  "9": "arg10";
  "10": "arg11";
  "11": "arg12";
  "12": "arg13";
  "13": "arg14";
  "14": "arg15";
  "15": "arg16";
  "16": "arg17";
  "17": "arg18";
  "18": "arg19";
  "19": "arg20";
}

/**
 * The bound arguments as captured variables. How many a list holds is not known, so the first name
 * stands for all its items.
 */
export type BoundFields<Bound extends readonly unknown[]> = number extends Bound["length"]
  ? { readonly arg1: ByMove<Bound[number]> }
  : { readonly [Index in keyof Bound & keyof Names as Names[Index]]: ByMove<Bound[Index]> };

/**
 * Binds the first arguments of a function, up to twenty of them: `partial(f, a)(b)` is `f(a, b)`.
 *
 * The arguments are captured by value, under the names `arg1`, `arg2` and so on: the result is
 * `Clone`, `Copy`, `Send` and `'static` when they and `f` are. Each call hands on the captured value
 * itself, as a JavaScript call does; a closure that is not `Copy` can be handed on once, so binding
 * one makes the result `FnOnce`.
 *
 * It takes `f` by value and otherwise has its kind. The labels of the remaining arguments stay.
 *
 * Errors: E0382 for a closure that was moved; for one that is bound, at compile time where the parameter
 * asks for a closure, when the program runs in any case.
 *
 * @example
 * ```ts
 * import { clone } from "fn-traits";
 * import { partial } from "fn-traits/combinators";
 *
 * const greet = (greeting: string, name: string) => `${greeting}, ${name}!`;
 * const hello = partial(greet, "Hello");
 * hello("Ada"); //=> "Hello, Ada!"
 *
 * const wait = (done: Promise<void>, name: string) => done.then(() => name);
 * clone(partial(wait, Promise.resolve())); // error[E0277]: the trait bound `Promise: Clone` is not satisfied: captured variable `arg1`
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export function partial<
  Bound extends readonly unknown[],
  Rest extends ArgumentList,
  Output,
  Slots,
  State = string,
>(
  f: CallablePart<[...Bound, ...Rest], Output, Slots, State>,
  ...bound: Bound
): CombinedBy<{ args: Rest; output: Output; f: Slots; captures: CapturedValues<BoundFields<Bound>> }>;
/**
 * Binds the first arguments of an `FnOnce` closure.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export function partial<
  Bound extends readonly unknown[],
  Rest extends ArgumentList,
  Output,
  Slots,
  State = string,
>(
  f: AnyPart<[...Bound, ...Rest], Output, Slots, State>,
  ...bound: Bound
): CombinedOnce<{ args: Rest; output: Output; f: Slots; captures: CapturedValues<BoundFields<Bound>> }>;
export function partial(f: unknown, ...bound: unknown[]): object {
  return combine([f], {
    name: (index) => (index === 0 ? "f" : `arg${index}`),
    arity: Math.max(arityOf(f) - bound.length, 0),
    bind: (f: Callee, ...bound: unknown[]) =>
      // A closure among them is handed on by value.
      bound.some(stateOf) ? (_, ...rest) => f(...bound.map(give), ...rest) : (_, ...rest) => f(...bound, ...rest),
  }, bound);
}
