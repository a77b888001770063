import type { Movable } from "../capture/movable.js";
import { BorrowMutError, borrowedTwiceText } from "../diagnostics/e0499.js";
import { GuardMut, whileHeld } from "./guard.js";
import type { Mutex } from "./mutex-type.js";
import { Owner } from "./owner.js";

class MutexOwner<T> extends Owner<T> {
  /** Whether a guard is held, or on its way to the next who waits. */
  locked = false;
  /** Who waits, longest first. */
  readonly waiting: (() => void)[] = [];

  get name() {
    return "Mutex";
  }

  lock(): GuardMut<T> {
    const guard = this.tryLock();
    if (guard === undefined) throw new BorrowMutError(borrowedTwiceText(this.who));
    return guard;
  }

  tryLock(): GuardMut<T> | undefined {
    this.refuseGone();
    if (this.locked) return undefined;
    this.locked = true;
    return this.guard();
  }

  async lockAsync(): Promise<GuardMut<T>> {
    const guard = this.tryLock();
    if (guard !== undefined) return guard;
    // Whoever unlocks hands the lock over, so that nobody comes in between.
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.guard();
  }

  withLock<Output>(change: (guard: GuardMut<T>) => Output): Output {
    return whileHeld(this.lock(), change);
  }

  override intoInner(): T {
    this.lock();
    return super.intoInner();
  }

  private guard(): GuardMut<T> {
    return new GuardMut("MutexGuard", this, () => {
      const next = this.waiting.shift();
      if (next === undefined) this.locked = false;
      else next();
    });
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
  return new MutexOwner(value) as unknown as Mutex<T>;
}
