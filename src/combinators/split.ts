import { give } from "../closure/give.js";
import { DISPOSE, dropState } from "../closure/release.js";
import { expectState, type State } from "../closure/state.js";
import type { MadeText, SingleText } from "../diagnostics/parts.js";
import type { ArgumentList } from "../traits/argument-list.js";
import { arityOf } from "./arity.js";
import { combine, type Recipe } from "./combine.js";
import type { CombinedOnce } from "./combined-once.js";
import type { AnyPart } from "./part.js";
import type { PartSlot } from "./slot.js";
import { spend } from "./spend.js";

/** The traits that both handles have. How often the closure could be called or copied does not matter any more. */
export interface HandleSlots<Slots> {
  /** Never: one call, through one of the handles. */
  readonly FnMut: MadeText<"FnMut", "FnOnce", "split">;
  /** Never: one call, through one of the handles. */
  readonly Fn: MadeText<"Fn", "FnOnce", "split">;
  /** Never: there are two handles. */
  readonly Clone: SingleText<"Clone", "split">;
  /** Never: there are two handles. */
  readonly Copy: SingleText<"Copy", "split">;
  /** When the closure is. */
  readonly Send: PartSlot<{ f: Slots }, "Send">;
  /** When the closure is. */
  readonly Sync: PartSlot<{ f: Slots }, "Sync">;
  /** When the closure is. */
  readonly Static: PartSlot<{ f: Slots }, "Static">;
}

/** What each of the handles captures: one of the two owners of a closure. */
export interface Half extends Disposable {
  /** The closure's own state. */
  readonly state: State;
}

/**
 * Makes two handles of a closure, of which one may be called: the first call consumes the closure for
 * both.
 *
 * Use it where either of two events shall trigger an action, and never both: an answer and a timeout.
 *
 * It takes `f` by value. It is dropped when one handle was called, or both were dropped. The handles
 * are `FnOnce`, `Send`, `Sync` and `'static` when `f` is; neither `Clone` nor `Copy`.
 *
 * Errors: E0382 for a closure that was moved, and, when the program runs, for calling the other handle.
 *
 * @example
 * ```ts
 * import { callOnce, closure, move } from "fn-traits";
 * import { split } from "fn-traits/combinators";
 *
 * const log = ["start"];
 * const end = closure("end", { log: move(log) }).fnOnce(({ log }, why: string) => [...log.take(), why].join(" "));
 * const [answered, timedOut] = split(end);
 * callOnce(answered, "answer");
 * answered.output; //=> "start answer"
 * callOnce(timedOut, "timeout"); //=> throws E0382
 * ```
 *
 * @see https://doc.rust-lang.org/std/option/enum.Option.html#method.take
 */
export function split<
  Args extends ArgumentList,
  Output,
  Slots,
  State = string,
>(
  f: AnyPart<Args, Output, Slots, State>,
): [
  first: CombinedOnce<{ args: Args; output: Output; captures: HandleSlots<Slots> }>,
  second: CombinedOnce<{ args: Args; output: Output; captures: HandleSlots<Slots> }>,
] {
  const arity = arityOf(f);
  const state = expectState(give(f));
  const recipe: Recipe = {
    by: "split",
    most: "FnOnce",
    single: true,
    name: () => "f",
    arity,
    bind: () => (_, ...args) => spend(state, ...args),
  };
  let owners = 2;
  const half = (): Half => ({
    state,
    [DISPOSE]: () => {
      // The last one that is dropped drops the closure.
      if (--owners === 0) dropState(state);
    },
  });
  // What the handles lack follows from `f`, which they own between them.
  return [combine([], recipe, [half()]), combine([], recipe, [half()])] as never;
}
