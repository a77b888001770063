/// <reference lib="esnext.disposable" preserve="true" />
import type { SingleText } from "../diagnostics/parts.js";
import { give } from "../closure/give.js";
import { DISPOSE, dropState } from "../closure/release.js";
import { Phase, expectState } from "../closure/state.js";
import type { Life } from "../traits/life.js";
import type { AnyPart } from "./part.js";
import type { PartSlot } from "./slot.js";
import { spend } from "./spend.js";

/** The traits of a guard: those of its closure, but there is one guard only. */
export interface ScopeGuardSlots<Parts> {
  /** Never: it runs once. */
  readonly Clone: SingleText<"Clone", "scopeGuard">;
  /** Never: it runs once. */
  readonly Copy: SingleText<"Copy", "scopeGuard">;
  /** When the closure is. */
  readonly Send: PartSlot<Parts, "Send">;
  /** When the closure is. */
  readonly Sync: PartSlot<Parts, "Sync">;
  /** When the closure is. */
  readonly Static: PartSlot<Parts, "Static">;
}

/**
 * A closure that runs at the end of a scope, unless it is dismissed. Made by `scopeGuard(f)`.
 *
 * Hold it with `using`, or dispose it in a `finally`. Captured by `move`, it runs when the closure that
 * owns it is dropped.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.Drop.html
 */
export interface ScopeGuard<Slots = unknown> {
  /** Gives up: the closure is dropped without having run. A second time, or after it ran, nothing happens. */
  dismiss(): void;
  /** Runs the closure, once. */
  [Symbol.dispose](): void;
  /** The traits it implements: `true`, or the sentence that says why not. */
  readonly "~impl": ScopeGuardSlots<{ f: Slots }>;
  /** Whether it has been moved. It exists in types only. */
  readonly "~life": Life;
  /** How sentences print it. */
  readonly "~rust": "ScopeGuard";
}

/**
 * Runs a closure at the end of a scope, however it is left: by its end, `return` or `throw`.
 *
 * Use it to undo what a failure would leave half done, and `dismiss()` it when all went well.
 *
 * It takes `f` by value, a closure of any kind without arguments, and drops it when it ran or was
 * dismissed. What an async `f` gives is not waited for.
 *
 * Errors: E0382 for a closure that was moved.
 *
 * @example
 * ```ts
 * import { closure, mut, place } from "fn-traits";
 * import { scopeGuard } from "fn-traits/combinators";
 *
 * const accounts = place([10, 0]);
 * const rollBack = () => closure({ accounts: mut(accounts) }).fnMut(({ accounts }) => void (accounts.value = [10, 0]));
 *
 * function transfer(amount: number): void {
 *   const guard = scopeGuard(rollBack());
 *   try {
 *     accounts.value[1]! += amount;
 *     if (accounts.value[0]! < amount) return;
 *     accounts.value[0]! -= amount;
 *     guard.dismiss();
 *   } finally {
 *     guard[Symbol.dispose]();
 *   }
 * }
 *
 * transfer(20);
 * accounts.value; //=> [10, 0]
 * transfer(5);
 * accounts.value; //=> [5, 5]
 * ```
 *
 * @see https://doc.rust-lang.org/std/ops/trait.Drop.html
 */
export function scopeGuard<Slots, State = string>(f: AnyPart<[], unknown, Slots, State>): ScopeGuard<Slots> {
  const state = expectState(give(f));
  const guard = {
    "~rust": "ScopeGuard",
    dismiss: () => dropState(state),
    [DISPOSE]: () => {
      if (state.life === Phase.Live) spend(state);
    },
  };
  // The traits exist in types only.
  return guard as unknown as ScopeGuard<Slots>;
}
