import type { ByMove } from "../capture/modes.js";
import type { Derived } from "../closure/derived.js";
import type { MadeText, SingleText } from "../diagnostics/parts.js";
import { requireKind } from "../ownership/require-kind.js";
import type { ArgumentList } from "../traits/argument-list.js";
import type { Callee } from "./by-value.js";
import { Cache } from "./cache.js";
import { combine } from "./combine.js";
import type { Combined } from "./combined.js";
import type { GivenFn } from "./part.js";

/** The traits of the cache: it owns the arguments and outputs of the calls that it remembers. */
export interface CacheSlots<Args extends readonly unknown[], Output> {
  /** A call may change the cache. */
  readonly FnMut: true;
  /** Never: a call may change the cache. */
  readonly Fn: MadeText<"Fn", "FnMut", "memoize">;
  /** A clone starts with an empty cache. */
  readonly Clone: true;
  /** Never: a copy would share the cache. */
  readonly Copy: SingleText<"Copy", "memoize">;
  /** When arguments and outputs are. */
  readonly Send: CacheFields<Args, Output>["Send"];
  /** When arguments and outputs are. */
  readonly Sync: CacheFields<Args, Output>["Sync"];
  /** When arguments and outputs are. */
  readonly Static: CacheFields<Args, Output>["Static"];
}

/** The cache as a captured variable. */
type CacheFields<Args extends readonly unknown[], Output> = Derived<{ cache: ByMove<Map<Args[number], Output>> }, "">;

/**
 * Remembers what a closure gave: a call with arguments that are remembered gives the same output
 * again. An `Fn` becomes an `FnMut`, as a call may change the cache.
 *
 * Use it for what is expensive and depends on its arguments alone. Arguments are the same when a `Map`
 * says so: objects by identity, `NaN` is `NaN`. At most `size` calls are remembered, 100 if it is not
 * given; then the one that was not asked for longest is forgotten (least recently used). A call that
 * throws is not remembered; the promise of an async one is, from the call on. A function that calls its
 * own memoized form enters an `FnMut` again, which throws `BorrowMutError` (E0499).
 *
 * It takes `f` by value. It is `Clone` when `f` is, with an empty cache of its own; `Send`, `Sync` and
 * `'static` when `f`, the arguments and the outputs are; never `Copy`.
 *
 * Errors: E0525 for a closure that is `FnMut` or `FnOnce` only, E0382 for a moved one; `RangeError`
 * when `size` is no whole number from 1.
 *
 * @example
 * ```ts
 * import { call, closure, mut, place } from "fn-traits";
 * import { byRef, memoize } from "fn-traits/combinators";
 *
 * const calls: number[] = [];
 * const square = memoize((n: number) => (calls.push(n), n * n), { size: 2 });
 * [2, 3, 2, 4, 3].map((n) => square(n)); //=> [4, 9, 4, 16, 9]
 * calls; //=> [2, 3, 4, 3]
 *
 * call(square, 2); // error[E0525]: expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`, because it was made with `memoize`
 * ```
 *
 * @see https://doc.rust-lang.org/std/collections/struct.HashMap.html#method.entry
 */
export function memoize<Args extends ArgumentList, Output, Slots, Name extends string = "", State = never>(
  f: GivenFn<Slots, Name, State> & ((this: void, ...args: Args) => Output),
  { size = 100 }: { readonly size?: number } = {},
): Combined<{ args: Args; output: Output; f: Slots; captures: CacheSlots<Args, Output> }> {
  requireKind(f, "Fn");
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`a cache cannot remember ${size} calls`);
  return combine([f], {
    by: "memoize",
    most: "FnMut",
    name: (index) => (index === 0 ? "f" : "cache"),
    bind: (f: Callee, cache: Cache) => (_, ...args) => cache.get(args, () => f(...args)),
  }, [new Cache(size)]) as never;
}
