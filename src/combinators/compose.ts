import { arityOf } from "./arity.js";
import type { Callee } from "./by-value.js";
import { chained } from "./chain.js";
import { combine } from "./combine.js";
import type { Compose } from "./compose-type.js";

/**
 * Composes functions from right to left, as mathematics writes it: `compose(g, f)(x)` is `g(f(x))`.
 * The last function takes any arguments, each other one what the function after it gives.
 *
 * Use it where the order of writing should be that of nested calls; `flow` is the same from left to
 * right. Only in `flow` can every inline arrow function leave its parameter without a type: the
 * compiler reads from left to right, and here the types come from the right.
 *
 * It takes its parts by value: a closure that is not `Copy` is moved, and dropped with the result.
 * Lend one with `byRef` or `byMut`. The result has the weakest kind of its parts, and lacks each
 * trait that a part lacks. With an `FnOnce` part, call it with `callOnce`.
 *
 * Errors: E0382 for a part that was moved, E0618 for what cannot be called.
 *
 * @example
 * ```ts
 * import { closure, move, ref, call } from "fn-traits";
 * import { compose } from "fn-traits/combinators";
 *
 * const rate = 2;
 * const scale = closure({ rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
 * const measure = compose(String, scale, (text: string) => text.length);
 * measure("ada"); //=> "6"
 *
 * const log = closure("log", { lines: move([""]) }).fnMut(({ lines }, line: string) => lines.value.push(line));
 * call(compose(log, measure), "ada"); // error[E0525]: expected a closure that implements the `Fn` trait, but `log` only implements `FnMut`
 * ```
 *
 * @see https://doc.rust-lang.org/book/ch20-04-advanced-functions-and-closures.html
 */
// The interface knows how the parts fit together.
export const compose: Compose = ((...parts: unknown[]) =>
  combine(parts, {
    name: (index) => `argument${index + 1}`,
    arity: arityOf(parts.at(-1)),
    bind: (...parts: Callee[]) => chained.bind(...parts.reverse()),
    direct: (state, ...parts: Callee[]) => chained.direct(state, ...parts.reverse()),
  })) as Compose;
