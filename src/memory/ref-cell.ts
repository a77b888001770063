import type { Movable } from "../capture/movable.js";
import { borrowedBothWaysText, borrowedMutablyText, borrowedTwiceText } from "../diagnostics/e0499.js";
import { cloneAny, isClone } from "../ownership/clone-any.js";
import { Guard, GuardMut, whileHeld } from "./guard.js";
import { Owner, WRITING } from "./owner.js";
import type { RefCell } from "./ref-cell-type.js";

class RefCellOwner<T> extends Owner<T> {
  borrow(): Guard<T> {
    return this.tryBorrow() ?? this.refuse(borrowedMutablyText);
  }

  borrowMut(): GuardMut<T> {
    return this.tryBorrowMut() ?? this.refuse(this.count === WRITING ? borrowedTwiceText : borrowedBothWaysText);
  }

  tryBorrow(): Guard<T> | undefined {
    return this.borrows === WRITING ? undefined : new Guard("Ref", this);
  }

  tryBorrowMut(): GuardMut<T> | undefined {
    return this.borrows === 0 ? new GuardMut("RefMut", this) : undefined;
  }

  withBorrow<Output>(read: (guard: Guard<T>) => Output): Output {
    return whileHeld(this.borrow(), read);
  }

  withBorrowMut<Output>(change: (guard: GuardMut<T>) => Output): Output {
    return whileHeld(this.borrowMut(), change);
  }

  replace(value: T): T {
    return this.withBorrowMut(() => this.assign(value));
  }

  take(): T {
    return this.replace(undefined as T);
  }

  swap(other: RefCellOwner<T>): void {
    // Borrowed while the other is asked, so that a cell is not swapped with itself.
    this.withBorrowMut(() => this.assign(other.replace(this.content)));
  }

  /** Whether it is `Clone`: the value inside has to be. */
  get "~clone"(): boolean {
    return isClone(this.content);
  }

  clone(): RefCell<T> {
    return this.withBorrow(() => refCell(cloneAny(this.content) as Movable<T>));
  }

  intoInner(): T {
    this.borrowMut();
    return this.leave();
  }
}

/**
 * Makes a {@link RefCell}: `RefCell::new(value)`.
 *
 * @example
 * ```ts
 * import { closure, ref, refCell } from "fn-traits";
 *
 * const log = refCell(["start"]);
 * const write = closure({ log: ref(log) }).fn(({ log }, line: string) =>
 *   log.value.withBorrowMut((lines) => lines.value.push(line)),
 * );
 * write("step");
 * log.withBorrow((lines) => lines.value.join()); //=> "start,step"
 * ```
 *
 * @see https://doc.rust-lang.org/std/cell/struct.RefCell.html#method.new
 */
export function refCell<T>(value: Movable<T>): RefCell<T> {
  // The methods are the same for every `T`; for which of them it compiles, only the interface says.
  return new RefCellOwner("RefCell", value) as unknown as RefCell<T>;
}
