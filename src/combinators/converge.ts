import type { ArgumentList } from "../traits/argument-list.js";
import type { Callee } from "./by-value.js";
import { arityOf } from "./arity.js";
import { combine } from "./combine.js";
import type { CombinedOnce } from "./combined-once.js";
import type { Combined } from "./combined.js";
import type { AnyPart, CallablePart } from "./part.js";

/**
 * Gives one input to several closures, and what they give to another one:
 * `converge(after, f, g)(...args)` is `after(f(...args), g(...args))`.
 *
 * Use it to make one result of several views of a value. There are two to five branches, which run in
 * the order in which they stand.
 *
 * It takes all of them by value. The result has the weakest of their kinds, and lacks each trait that
 * one of them lacks. Every branch gets the same arguments: one that changes them changes them for the
 * others.
 *
 * Errors: E0382 for a closure that was moved.
 *
 * @example
 * ```ts
 * import { converge } from "fn-traits/combinators";
 *
 * const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
 * const average = converge((total: number, count: number) => total / count, sum, (list: number[]) => list.length);
 * average([1, 2, 6]); //=> 3
 * ```
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function converge<Args extends ArgumentList, First, Second, Output, Slots, Slots1, Slots2, State = string, State1 = string, State2 = string>(
  after: CallablePart<[first: First, second: Second], Output, Slots, State>,
  first: CallablePart<Args, First, Slots1, State1>,
  second: CallablePart<Args, Second, Slots2, State2>,
): Combined<{ args: Args; output: Output; after: Slots; branch1: Slots1; branch2: Slots2 }>;
/**
 * Gives one input to two closures, of which one is `FnOnce`, and what they give to another one.
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function converge<Args extends ArgumentList, First, Second, Output, Slots, Slots1, Slots2, State = string, State1 = string, State2 = string>(
  after: AnyPart<[first: First, second: Second], Output, Slots, State>,
  first: AnyPart<Args, First, Slots1, State1>,
  second: AnyPart<Args, Second, Slots2, State2>,
): CombinedOnce<{ args: Args; output: Output; after: Slots; branch1: Slots1; branch2: Slots2 }>;
/**
 * Gives one input to three closures, and what they give to another one.
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function converge<Args extends ArgumentList, First, Second, Third, Output, Slots, Slots1, Slots2, Slots3, State = string, State1 = string, State2 = string, State3 = string>(
  after: CallablePart<[first: First, second: Second, third: Third], Output, Slots, State>,
  first: CallablePart<Args, First, Slots1, State1>,
  second: CallablePart<Args, Second, Slots2, State2>,
  third: CallablePart<Args, Third, Slots3, State3>,
): Combined<{ args: Args; output: Output; after: Slots; branch1: Slots1; branch2: Slots2; branch3: Slots3 }>;
/**
 * Gives one input to three closures, of which one is `FnOnce`, and what they give to another one.
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function converge<Args extends ArgumentList, First, Second, Third, Output, Slots, Slots1, Slots2, Slots3, State = string, State1 = string, State2 = string, State3 = string>(
  after: AnyPart<[first: First, second: Second, third: Third], Output, Slots, State>,
  first: AnyPart<Args, First, Slots1, State1>,
  second: AnyPart<Args, Second, Slots2, State2>,
  third: AnyPart<Args, Third, Slots3, State3>,
): CombinedOnce<{ args: Args; output: Output; after: Slots; branch1: Slots1; branch2: Slots2; branch3: Slots3 }>;
/**
 * Gives one input to four closures, and what they give to another one.
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function converge<
  Args extends ArgumentList,
  First,
  Second,
  Third,
  Fourth,
  Output,
  Slots,
  Slots1,
  Slots2,
  Slots3,
  Slots4,
  State = string,
  State1 = string,
  State2 = string,
  State3 = string,
  State4 = string,
>(
  after: CallablePart<[first: First, second: Second, third: Third, fourth: Fourth], Output, Slots, State>,
  first: CallablePart<Args, First, Slots1, State1>,
  second: CallablePart<Args, Second, Slots2, State2>,
  third: CallablePart<Args, Third, Slots3, State3>,
  fourth: CallablePart<Args, Fourth, Slots4, State4>,
): Combined<{ args: Args; output: Output; after: Slots; branch1: Slots1; branch2: Slots2; branch3: Slots3; branch4: Slots4 }>;
/**
 * Gives one input to four closures, of which one is `FnOnce`, and what they give to another one.
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function converge<
  Args extends ArgumentList,
  First,
  Second,
  Third,
  Fourth,
  Output,
  Slots,
  Slots1,
  Slots2,
  Slots3,
  Slots4,
  State = string,
  State1 = string,
  State2 = string,
  State3 = string,
  State4 = string,
>(
  after: AnyPart<[first: First, second: Second, third: Third, fourth: Fourth], Output, Slots, State>,
  first: AnyPart<Args, First, Slots1, State1>,
  second: AnyPart<Args, Second, Slots2, State2>,
  third: AnyPart<Args, Third, Slots3, State3>,
  fourth: AnyPart<Args, Fourth, Slots4, State4>,
): CombinedOnce<{ args: Args; output: Output; after: Slots; branch1: Slots1; branch2: Slots2; branch3: Slots3; branch4: Slots4 }>;
/**
 * Gives one input to five closures, and what they give to another one.
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function converge<
  Args extends ArgumentList,
  First,
  Second,
  Third,
  Fourth,
  Fifth,
  Output,
  Slots,
  Slots1,
  Slots2,
  Slots3,
  Slots4,
  Slots5,
  State = string,
  State1 = string,
  State2 = string,
  State3 = string,
  State4 = string,
  State5 = string,
>(
  after: CallablePart<[first: First, second: Second, third: Third, fourth: Fourth, fifth: Fifth], Output, Slots, State>,
  first: CallablePart<Args, First, Slots1, State1>,
  second: CallablePart<Args, Second, Slots2, State2>,
  third: CallablePart<Args, Third, Slots3, State3>,
  fourth: CallablePart<Args, Fourth, Slots4, State4>,
  fifth: CallablePart<Args, Fifth, Slots5, State5>,
): Combined<{ args: Args; output: Output; after: Slots; branch1: Slots1; branch2: Slots2; branch3: Slots3; branch4: Slots4; branch5: Slots5 }>;
/**
 * Gives one input to five closures, of which one is `FnOnce`, and what they give to another one.
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function converge<
  Args extends ArgumentList,
  First,
  Second,
  Third,
  Fourth,
  Fifth,
  Output,
  Slots,
  Slots1,
  Slots2,
  Slots3,
  Slots4,
  Slots5,
  State = string,
  State1 = string,
  State2 = string,
  State3 = string,
  State4 = string,
  State5 = string,
>(
  after: AnyPart<[first: First, second: Second, third: Third, fourth: Fourth, fifth: Fifth], Output, Slots, State>,
  first: AnyPart<Args, First, Slots1, State1>,
  second: AnyPart<Args, Second, Slots2, State2>,
  third: AnyPart<Args, Third, Slots3, State3>,
  fourth: AnyPart<Args, Fourth, Slots4, State4>,
  fifth: AnyPart<Args, Fifth, Slots5, State5>,
): CombinedOnce<{ args: Args; output: Output; after: Slots; branch1: Slots1; branch2: Slots2; branch3: Slots3; branch4: Slots4; branch5: Slots5 }>;
export function converge(...parts: unknown[]): object {
  return combine(parts, {
    name: (index) => (index === 0 ? "after" : `branch${index}`),
    arity: arityOf(parts[1]),
    bind: (after: Callee, ...branches: Callee[]) =>
      (_, ...args) =>
        after(...branches.map((branch) => branch(...args))),
  });
}
