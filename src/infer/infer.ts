import type { ArgumentList } from "../traits/argument-list.js";
import type { Allowed, Scoped } from "./declared.js";
import type { ClosureFor, Variables } from "./inferred-closure.js";
import { makeInferred, type Inferring } from "./make-inferred.js";

/**
 * A closure whose captures and kind follow from its body, as rustc infers them: `|| …`.
 *
 * Use it where a closure does much with its variables, to leave the modes and the kind to the compiler.
 * `variables` names what the body may use: a place is a `let mut`, a plain value, a closure for one, a
 * `let`. The body is a generator that accesses them with `yield*`: what it reads is captured by
 * reference, what it changes by mutable reference, what it takes by value; the strongest use of each
 * counts, and over all of them it gives the kind. A variable that is never used is not captured.
 *
 * `yield* x` reads, `yield* x.update((x) => x + 1)` and `yield* x.set(1)` assign, `yield* x.mutate((x) =>
 * x.push(1))` borrows mutably, `yield* x.take()` moves out, or copies what is `Copy`, `yield* f.call()`
 * calls by the kind of `f`, `x.field("a")` is a part that is captured by itself.
 *
 * Errors, at the body: E0594 and E0596 for writing what is no place, E0507 for moving out of a reference,
 * E0509 for moving out of what has a destructor; E0382 for a variable that was moved. At run time, the
 * modes and the kind are known as far as the body has run.
 *
 * @example
 * ```ts
 * import { clone, place } from "fn-traits";
 * import { infer } from "fn-traits/infer";
 *
 * const counter = place(0);
 * const delta = 2;
 * const next = infer({ counter, delta }, function* ({ counter, delta }, times: number) {
 *   const by = times * (yield* delta);
 *   return yield* counter.update((count) => count + by);
 * });
 * next(1); //=> 2
 * next(2); //=> 6
 * clone(next); // error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `counter`
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export function infer<Sources, Uses, Args extends ArgumentList, Output>(
  variables: Sources,
  body: ((this: void, variables: Variables<Scoped<Sources>>, ...args: Args) => Generator<Uses, Output, unknown>) & Allowed<Sources, Uses>,
): ClosureFor<Scoped<Sources>, Uses, false, Args, Output, "">;
/**
 * The same with a name, which stands in every message in place of "this closure".
 *
 * @example
 * ```ts
 * import { call, place } from "fn-traits";
 * import { infer } from "fn-traits/infer";
 *
 * const seen = place<string[]>([]);
 * const note = infer("note", { seen }, function* ({ seen }, word: string) {
 *   yield* seen.mutate((seen) => seen.push(word));
 * });
 * call(note, "a"); // error[E0525]: expected a closure that implements the `Fn` trait, but `note` only implements `FnMut`, because it mutates the variable `seen`
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export function infer<Name extends string, Sources, Uses, Args extends ArgumentList, Output>(
  name: Name,
  variables: Sources,
  body: ((this: void, variables: Variables<Scoped<Sources>>, ...args: Args) => Generator<Uses, Output, unknown>) & Allowed<Sources, Uses>,
): ClosureFor<Scoped<Sources>, Uses, false, Args, Output, Name>;
export function infer(...given: Inferring): unknown {
  return makeInferred(given, false);
}
