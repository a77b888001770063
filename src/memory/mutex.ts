import type { Movable } from "../capture/movable.js";
import { borrowedTwiceText } from "../diagnostics/e0499.js";
import { GuardMut, whileHeld } from "./guard.js";
import type { Mutex } from "./mutex-type.js";
import { Owner } from "./owner.js";

class MutexOwner<T> extends Owner<T> {
  /** Who waits, longest first. */
  declare waiting?: (() => void)[];

  lock(): GuardMut<T> {
    return this.tryLock() ?? this.refuse(borrowedTwiceText);
  }

  tryLock(): GuardMut<T> | undefined {
    return this.borrows === 0 ? this.guard() : undefined;
  }

  async lockAsync(): Promise<GuardMut<T>> {
    return this.tryLock() ?? new Promise((resolve) => (this.waiting ??= []).push(() => resolve(this.guard())));
  }

  withLock<Output>(change: (guard: GuardMut<T>) => Output): Output {
    return whileHeld(this.lock(), change);
  }

  intoInner(): T {
    this.lock();
    return this.leave();
  }

  /** Whoever unlocks hands the lock over, so that nobody comes in between. */
  override ended(): void {
    this.waiting?.shift()?.();
  }

  private guard(): GuardMut<T> {
    return new GuardMut("MutexGuard", this);
  }
}

/**
 * Makes a {@link Mutex}: `Mutex::new(value)`.
 *
 * @example
 * ```ts
 * import { arc, closure, move, mutex } from "fn-traits";
 *
 * const total = arc(mutex(0));
 * const add = closure({ total: move(total.clone()) }).fn(({ total }, n: number) =>
 *   total.value.value.withLock((sum) => (sum.value += n)),
 * );
 * add(2);
 * add(3); //=> 5
 * ```
 *
 * @see https://doc.rust-lang.org/std/sync/struct.Mutex.html#method.new
 */
export function mutex<T>(value: Movable<T>): Mutex<T> {
  // The methods are the same for every `T`; what the guards show, only the interface says.
  return new MutexOwner("Mutex", value) as unknown as Mutex<T>;
}
