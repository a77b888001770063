import type { GivenMut, Gone } from "./given.js";
import { own } from "./own.js";

/** What `retain` asks about: the key and the value of a map, the item of a set or an array. */
export type Retained<Collection> = Collection extends Map<infer Key, infer Value>
  ? [key: Key, value: Value]
  : Collection extends Set<infer Item> | (infer Item)[]
    ? [item: Item]
    : never;

/**
 * Removes, in place, what the predicate does not give `true` for: `Vec::retain`, `HashMap::retain`,
 * `HashSet::retain`. It asks once about each item, in order; about a map's entries by key and value.
 *
 * When the predicate throws, what it refused before is removed and everything else is still there. A
 * closure is consumed, unless it is `Copy`; written as a statement, the call tells the compiler so.
 *
 * Errors: E0525 for a closure that is `FnOnce` only, E0382 for a moved one.
 *
 * @example
 * ```ts
 * import { closure, mut, place } from "fn-traits";
 * import { retain } from "fn-traits/combinators";
 *
 * const list = [1, 2, 3, 4];
 * const removed = place(0);
 * const odd = closure("odd", { removed: mut(removed) }).fnMut(({ removed }, n: number) => {
 *   if (n % 2 === 0) removed.value++;
 *   return n % 2 === 1;
 * });
 * retain(list, odd);
 * list; //=> [1, 3]
 * removed.value; //=> 2
 * retain(list, odd); // error[E0382]: use of moved value: `odd`
 *
 * const ages = new Map([["ada", 36], ["bob", 9]]);
 * retain(ages, (name, age) => age > 17);
 * [...ages.keys()]; //=> ["ada"]
 * ```
 *
 * @see https://doc.rust-lang.org/std/vec/struct.Vec.html#method.retain
 * @see https://doc.rust-lang.org/std/collections/struct.HashMap.html#method.retain
 */
export function retain<
  // `any`, because a `Map` takes its keys: `Map<unknown, unknown>` is no supertype of other maps.
  Collection extends unknown[] | Map<any, any> | Set<any>,
  Impl,
  Name extends string,
  State = never,
>(
  collection: Collection,
  keep: GivenMut<Impl, Name, State> & ((...args: Retained<Collection>) => boolean),
): asserts keep is Gone<Retained<Collection>, Impl, Name, State> {
  // What it takes follows from the collection, which the compiler cannot see in here.
  own(keep as unknown as (...args: unknown[]) => boolean, (keeps) => {
    if (Array.isArray(collection)) retainItems(collection, keeps);
    else if (collection instanceof Map) {
      for (const [key, value] of collection) if (!keeps(key, value)) collection.delete(key);
    } else {
      for (const item of collection) if (!keeps(item)) collection.delete(item);
    }
  });
}

/** Moves what is kept to the front, and closes the gap behind it even when the predicate throws. */
function retainItems(list: unknown[], keeps: (item: unknown) => boolean): void {
  let kept = 0;
  let asked = 0;
  try {
    for (; asked < list.length; asked++) {
      const item = list[asked];
      if (keeps(item)) list[kept++] = item;
    }
  } finally {
    list.splice(kept, asked - kept);
  }
}
