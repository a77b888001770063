import { surrender } from "../../closure/give.js";
import { release } from "../../closure/release.js";
import { runOnce } from "../../closure/run-once.js";
import { expectState } from "../../closure/state.js";
import type { Given, OnceLike } from "./given.js";

/**
 * The value of a map's key, inserted from what a closure gives when there is no such key:
 * `map.entry(key).or_insert_with(f)`. A key whose value is `undefined` is there.
 *
 * A closure is consumed, unless it is `Copy`, also when it is not called: then it is dropped. When it
 * throws, nothing is inserted.
 *
 * Errors: E0382 for a moved closure.
 *
 * @example
 * ```ts
 * import { closure, move } from "fn-traits";
 * import { orInsertWith } from "fn-traits/combinators";
 *
 * const groups = new Map<string, string[]>();
 * const seed = closure({ first: move(["ada"]) }).fnOnce(({ first }) => first.take());
 * orInsertWith(groups, "admins", seed).push("bob");
 * orInsertWith(groups, "admins", () => []).push("eve");
 * groups.get("admins"); //=> ["ada", "bob", "eve"]
 * ```
 *
 * @see https://doc.rust-lang.org/std/collections/hash_map/enum.Entry.html#method.or_insert_with
 */
export function orInsertWith<Key, Value, Impl, Name extends string, State = never>(
  map: Map<Key, Value>,
  key: NoInfer<Key>,
  f: Given<Impl, Name, State> & ((() => NoInfer<Value>) | OnceLike<NoInfer<Value>>),
): Value {
  const owned = surrender(expectState(f));
  if (map.has(key)) release(owned.environment);
  else map.set(key, runOnce(owned) as Value);
  // It is there now.
  return map.get(key)!;
}
