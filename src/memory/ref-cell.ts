import type { Movable } from "../capture/movable.js";
import { BorrowMutError, borrowedBothWaysText, borrowedMutablyText, borrowedTwiceText } from "../diagnostics/e0499.js";
import { cloneAny, isClone } from "../ownership/clone-any.js";
import { Guard, GuardMut, whileHeld } from "./guard.js";
import { Owner } from "./owner.js";
import type { RefCell } from "./ref-cell-type.js";

/** The flag of a `RefCell` that is mutably borrowed; otherwise it counts the readers, as in Rust. */
const WRITING = -1;

class RefCellOwner<T> extends Owner<T> {
  /** The running borrows: the number of readers, or {@link WRITING}. */
  flag = 0;

  get name() {
    return "RefCell";
  }

  borrow(): Guard<T> {
    const guard = this.tryBorrow();
    if (guard === undefined) throw new BorrowMutError(borrowedMutablyText(this.who));
    return guard;
  }

  borrowMut(): GuardMut<T> {
    this.refuseBorrowed();
    return this.write();
  }

  tryBorrow(): Guard<T> | undefined {
    this.refuseGone();
    if (this.flag === WRITING) return undefined;
    this.flag++;
    return new Guard("Ref", this, () => void this.flag--);
  }

  tryBorrowMut(): GuardMut<T> | undefined {
    this.refuseGone();
    return this.flag === 0 ? this.write() : undefined;
  }

  withBorrow<Output>(read: (guard: Guard<T>) => Output): Output {
    return whileHeld(this.borrow(), read);
  }

  withBorrowMut<Output>(change: (guard: GuardMut<T>) => Output): Output {
    return whileHeld(this.borrowMut(), change);
  }

  replace(value: T): T {
    this.refuseBorrowed();
    const { content } = this;
    this.content = value;
    return content;
  }

  take(): T {
    return this.replace(undefined as T);
  }

  swap(other: RefCellOwner<T>): void {
    // Borrowed while the other is asked, so that a cell is not swapped with itself.
    this.withBorrowMut((guard) => {
      guard.value = other.replace(guard.value);
    });
  }

  /** Whether it is `Clone`: the value inside has to be. */
  get "~clone"(): boolean {
    return isClone(this.content);
  }

  clone(): RefCellOwner<T> {
    return this.withBorrow((guard) => new RefCellOwner(cloneAny(guard.value) as T));
  }

  override intoInner(): T {
    this.refuseBorrowed();
    return super.intoInner();
  }

  /** The mutable borrow begins. */
  private write(): GuardMut<T> {
    this.flag = WRITING;
    return new GuardMut("RefMut", this, () => void (this.flag = 0));
  }

  /** E0382 when the value has left, E0499 or E0502 while it is borrowed. */
  private refuseBorrowed(): void {
    this.refuseGone();
    if (this.flag === 0) return;
    throw new BorrowMutError((this.flag === WRITING ? borrowedTwiceText : borrowedBothWaysText)(this.who));
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
  return new RefCellOwner(value) as unknown as RefCell<T>;
}
