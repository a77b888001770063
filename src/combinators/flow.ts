import { chained } from "./chain.js";
import { combine, type Recipe } from "./combine.js";
import type { Flow } from "./flow-type.js";

const recipe: Recipe = { name: (index) => `step${index + 1}`, ...chained };

/**
 * Composes functions from left to right: `flow(f, g)(x)` is `g(f(x))`. The first step takes any
 * arguments, each other one what the step before it gives.
 *
 * Use it to build a function of steps without naming what passes between them; with a value at hand,
 * use `pipe`. Steps may be closures, boxes, function pointers and plain functions, up to ten of them.
 *
 * It takes its steps by value: a closure that is not `Copy` is moved, and dropped with the result.
 * Lend one with `byRef` or `byMut`. The result has the weakest kind of its steps, and lacks each
 * trait that a step lacks. With an `FnOnce` step, call it with `callOnce`.
 *
 * A generic function has to be given its type where it is a step, `flow(parse, identity<number>)`, or
 * stand inside an arrow function; otherwise it gives `unknown`.
 *
 * Errors: E0382 for a step that was moved, E0618 for what cannot be called.
 *
 * @example
 * ```ts
 * import { closure, clone, mut, place } from "fn-traits";
 * import { flow } from "fn-traits/combinators";
 *
 * const total = place(0);
 * const add = closure({ total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n));
 * const measure = flow((text: string) => text.length, add, (n) => `${n} so far`);
 * measure("ada"); //=> "3 so far"
 * measure("grace"); //=> "8 so far"
 *
 * clone(measure); // error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `total`
 * ```
 *
 * @see https://doc.rust-lang.org/book/ch20-04-advanced-functions-and-closures.html
 */
// The interface knows how the steps fit together.
export const flow: Flow = ((...steps: unknown[]) => combine(steps, recipe)) as Flow;
