import type { ArgumentList } from "../traits/argument-list.js";
import type { Allowed, Scoped } from "./declared.js";
import type { ClosureFor, Variables } from "./inferred-closure.js";
import { makeInferred, type Inferring } from "./make-inferred.js";

/**
 * A closure that takes what its body uses by value, and whose kind follows from its body: `move || …`.
 *
 * Use it for a closure that outlives its scope: it borrows nothing, and owns what it captures. Its kind
 * is that of {@link infer}: to capture by value does not make it `FnOnce`, to move out of it does.
 *
 * Errors: as for {@link infer}.
 *
 * @example
 * ```ts
 * import { place } from "fn-traits";
 * import { inferMove } from "fn-traits/infer";
 *
 * function countFrom(start: number) {
 *   const count = place(start);
 *   return inferMove({ count }, function* ({ count }) {
 *     return yield* count.update((count) => count + 1);
 *   });
 * }
 * const next = countFrom(5);
 * next(); //=> 6
 * next(); //=> 7
 * ```
 *
 * @see https://doc.rust-lang.org/std/keyword.move.html
 */
export function inferMove<Sources, Uses, Args extends ArgumentList, Output>(
  variables: Sources,
  body: ((this: void, variables: Variables<Scoped<Sources>>, ...args: Args) => Generator<Uses, Output, unknown>) & Allowed<Sources, Uses>,
): ClosureFor<Scoped<Sources>, Uses, true, Args, Output, "">;
/**
 * The same with a name, which stands in every message in place of "this closure".
 *
 * @example
 * ```ts
 * import { callOnce } from "fn-traits";
 * import { inferMove } from "fn-traits/infer";
 *
 * const words = ["own", "me"];
 * const send = inferMove("send", { words }, function* ({ words }) {
 *   return (yield* words.take()).join(" ");
 * });
 * callOnce(send);
 * send.output; //=> "own me"
 * callOnce(send); // error[E0382]: use of moved value: `send`
 * ```
 *
 * @see https://doc.rust-lang.org/std/keyword.move.html
 */
export function inferMove<Name extends string, Sources, Uses, Args extends ArgumentList, Output>(
  name: Name,
  variables: Sources,
  body: ((this: void, variables: Variables<Scoped<Sources>>, ...args: Args) => Generator<Uses, Output, unknown>) & Allowed<Sources, Uses>,
): ClosureFor<Scoped<Sources>, Uses, true, Args, Output, Name>;
export function inferMove(...given: Inferring): unknown {
  return makeInferred(given, true);
}
