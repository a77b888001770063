import type { Satisfies } from "../capture/implements.js";
import type { RustType } from "../capture/rust-type.js";
import type { MethodBoundText } from "../diagnostics/e0599.js";
import type { Refused } from "../diagnostics/text.js";
import type { Life } from "../traits/life.js";
import type { BorrowGuard, BorrowMutGuard } from "./guard-type.js";
import type { Never, SendInside, StaticInside } from "./needs.js";
import type { Derives } from "./traits.js";

/** What each trait of a `RefCell` needs of the value inside. */
export interface RefCellNeeds<T> {
  /** A second cell holds a clone. */
  readonly Clone: { readonly Clone: T };
  /** Never: a copy would be another cell. */
  readonly Copy: Never;
  /** An owned cell goes with its value. */
  readonly Send: SendInside<T>;
  /** Never: its borrows are counted without a lock. */
  readonly Sync: Never;
  /** It borrows nothing itself. */
  readonly Static: StaticInside<T>;
}

/**
 * A variable that can be borrowed mutably through a shared reference, the rules of borrowing checked
 * when the program runs: many readers or one writer.
 *
 * Use it for what an `.fn` closure changes in place: lists, maps, objects. For a number or a flag
 * `Cell` is simpler, across threads `Mutex` takes its place.
 *
 * A borrow lasts until its guard is disposed, so hold guards with `using`, or pass a function to
 * `withBorrow` or `withBorrowMut`; `log.borrow().value.length` leaves `log` borrowed for good.
 *
 * It is `Send` when `T` is, never `Sync`, so a reference to it stays in its thread; `Clone` when `T`
 * is; never `Copy`. Moved into a closure, it is dropped with it.
 *
 * Errors: `BorrowMutError` for a borrow that conflicts with a running one (E0499 for two mutable
 * ones, else E0502); E0382 after `intoInner` or disposal.
 *
 * @see https://doc.rust-lang.org/std/cell/struct.RefCell.html
 */
export interface RefCell<in out T> {
  /**
   * Borrows the value to read it. While it is mutably borrowed, this throws `BorrowMutError` (E0502).
   *
   * @see https://doc.rust-lang.org/std/cell/struct.RefCell.html#method.borrow
   */
  borrow(): BorrowGuard<T>;
  /**
   * Borrows the value to change it. While it is borrowed, this throws `BorrowMutError` (E0499 or E0502).
   *
   * @see https://doc.rust-lang.org/std/cell/struct.RefCell.html#method.borrow_mut
   */
  borrowMut(): BorrowMutGuard<T>;
  /**
   * Borrows the value to read it, or gives `undefined` while it is mutably borrowed.
   *
   * @see https://doc.rust-lang.org/std/cell/struct.RefCell.html#method.try_borrow
   */
  tryBorrow(): BorrowGuard<T> | undefined;
  /**
   * Borrows the value to change it, or gives `undefined` while it is borrowed.
   *
   * @see https://doc.rust-lang.org/std/cell/struct.RefCell.html#method.try_borrow_mut
   */
  tryBorrowMut(): BorrowMutGuard<T> | undefined;
  /**
   * Calls `read` with a guard of a shared borrow, which ends when `read` returns or throws. A promise
   * that `read` returns is not waited for: hold a guard with `using` across an `await`.
   *
   * @see https://doc.rust-lang.org/std/thread/struct.LocalKey.html#method.with_borrow
   */
  withBorrow<Output>(read: (guard: BorrowGuard<T>) => Output): Output;
  /**
   * Calls `change` with a guard of a mutable borrow, which ends when `change` returns or throws. A
   * promise that `change` returns is not waited for: hold a guard with `using` across an `await`.
   *
   * @see https://doc.rust-lang.org/std/thread/struct.LocalKey.html#method.with_borrow_mut
   */
  withBorrowMut<Output>(change: (guard: BorrowMutGuard<T>) => Output): Output;
  /**
   * Writes the value and gives the previous one back. It is a mutable borrow that ends at once.
   *
   * @see https://doc.rust-lang.org/std/cell/struct.RefCell.html#method.replace
   */
  replace(value: T): T;
  /**
   * Gives the value and leaves `undefined`, the default of an optional value. Compiles when `T`
   * includes `undefined` (E0599 otherwise).
   *
   * @see https://doc.rust-lang.org/std/cell/struct.RefCell.html#method.take
   */
  readonly take: undefined extends T
    ? () => T
    : Refused<MethodBoundText<`RefCell<${RustType<T>}>`, "take", RustType<T>, "Default">>;
  /**
   * Exchanges the values of two cells. Both are mutably borrowed meanwhile, so they must be two
   * (E0499).
   *
   * @see https://doc.rust-lang.org/std/cell/struct.RefCell.html#method.swap
   */
  swap(other: RefCell<T>): void;
  /**
   * A second cell with a clone of the value, borrowed by nobody. For a `T` that is not `Clone` it does
   * not compile (E0599). It is a shared borrow that ends at once.
   *
   * @see https://doc.rust-lang.org/std/cell/struct.RefCell.html#impl-Clone-for-RefCell%3CT%3E
   */
  readonly clone: Satisfies<T, "Clone"> extends true
    ? () => RefCell<T>
    : Refused<MethodBoundText<`RefCell<${RustType<T>}>`, "clone", RustType<T>, "Clone">>;
  /**
   * Moves the value out, when nothing borrows it (E0499, E0502). The cell is gone: using it throws
   * `UseAfterMoveError` (E0382).
   *
   * @see https://doc.rust-lang.org/std/cell/struct.RefCell.html#method.into_inner
   */
  intoInner(): T;
  /** Drops the cell, and disposes the value inside if it is disposable. */
  [Symbol.dispose](): void;
  /** The traits it implements: `true`, or the sentence that says why not. */
  readonly "~impl": Derives<RefCell<T>>;
  /** What these traits need of the value inside. It exists in types only. */
  readonly "~needs": RefCellNeeds<T>;
  /** Whether it has been moved. It exists in types only. */
  readonly "~life": Life;
  /** How sentences print it. */
  readonly "~rust": `RefCell<${RustType<T>}>`;
}
