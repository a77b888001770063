import { isCopy } from "../capture/copy.js";
import { refuseLent } from "../closure/holders.js";
import { dropState } from "../closure/release.js";
import { expectLive } from "../closure/refuse.js";
import { expectState } from "../closure/state.js";
import type { Consumable, GivenAway, RefuseMoved } from "./consumable.js";

/**
 * Drops a closure: the disposables it captured by `move` are disposed, in reverse order of capture,
 * each exactly once. The closure is consumed; a `Copy` closure is not, as dropping a copy does nothing.
 *
 * Write it as a statement. `using f = closure(…)` does the same at the end of the block.
 *
 * Errors: E0382 for a closure that was moved, E0499 while an `FnMut` runs, E0507 for one that a capture lends.
 *
 * @example
 * ```ts
 * import { closure, drop, move } from "fn-traits";
 *
 * const log: string[] = [];
 * const file = { [Symbol.dispose]: () => void log.push("closed") };
 * const write = closure({ file: move(file) }).fnMut((_, line: string) => void log.push(line));
 * write("a");
 * drop(write);
 * log; //=> ["a", "closed"]
 * write("b"); // error[E0382]: use of moved value
 * ```
 *
 * @see https://doc.rust-lang.org/std/mem/fn.drop.html
 */
export function drop<Impl, Name extends string, State = never>(
  f: RefuseMoved<Impl, Name, State> & Consumable<never, unknown, Impl, Name, State>,
): asserts f is GivenAway<Impl, Name, State> & RefuseMoved<Impl, Name, State> {
  const state = expectState(f);
  expectLive(state);
  if (isCopy(f)) return;
  refuseLent(state);
  dropState(state);
}
