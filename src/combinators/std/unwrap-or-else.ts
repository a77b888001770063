import { surrender } from "../../closure/give.js";
import { release } from "../../closure/release.js";
import { runOnce } from "../../closure/run-once.js";
import { expectState } from "../../closure/state.js";
import type { Given, OnceLike } from "./given.js";

/**
 * The value, or what a closure gives when there is none: `Option::unwrap_or_else`. `null` and
 * `undefined` are no value.
 *
 * A closure is consumed, unless it is `Copy`, also when it is not called: then it is dropped.
 *
 * Errors: E0382 for a moved closure.
 *
 * @example
 * ```ts
 * import { closure, move, moved } from "fn-traits";
 * import { unwrapOrElse } from "fn-traits/combinators";
 *
 * const names = new Map<number, string>();
 * const fallback = closure("fallback", { parts: move(["no", "body"]) }).fnOnce(({ parts }) => parts.take().join(""));
 * unwrapOrElse(names.get(1), fallback); //=> "nobody"
 * moved(fallback);
 * unwrapOrElse(names.get(2), fallback); // error[E0382]: use of moved value: `fallback`
 * unwrapOrElse(names.get(3), () => "plain"); //=> "plain"
 * ```
 *
 * @see https://doc.rust-lang.org/std/option/enum.Option.html#method.unwrap_or_else
 */
export function unwrapOrElse<Value, Impl, Name extends string, State = never>(
  value: Value | null | undefined,
  f: Given<Impl, Name, State> & ((() => Value) | OnceLike<Value>),
): Value {
  const owned = surrender(expectState(f));
  if (value === null || value === undefined) return runOnce(owned) as Value;
  release(owned.environment);
  return value;
}
