import type { RustType } from "../capture/rust-type.js";
import type { Never } from "./needs.js";
import type { Derives, Slot, StaticSlot } from "./traits.js";
import type { View, ViewMut } from "./view.js";

/** What each trait of a `RefCell`'s guard needs: it is a borrow, counted without a lock. */
export interface BorrowNeeds {
  /** Never: a borrow is counted once. */
  readonly Clone: Never;
  /** Never: it has to end. */
  readonly Copy: Never;
  /** Never: the count is not atomic. */
  readonly Send: Never;
  /** Never: the count is not atomic. */
  readonly Sync: Never;
  /** Never: it borrows the cell. */
  readonly Static: Never;
}

/** What each trait of a `Mutex`'s guard needs: as a borrow, but threads may share what it shows. */
export interface LockNeeds<T> extends Omit<BorrowNeeds, "Sync"> {
  /** Shared guards only read. */
  readonly Sync: { readonly Sync: T };
}

/** The traits of a shared borrow, one slot each: it implements none. */
export interface BorrowGuardTraits<T> {
  /** Never: a borrow is counted once. */
  readonly Clone: Slot<"Clone", BorrowGuard<T>>;
  /** Never: it has to end. */
  readonly Copy: Slot<"Copy", BorrowGuard<T>>;
  /** Never: the count is not atomic. */
  readonly Send: Slot<"Send", BorrowGuard<T>>;
  /** Never: the count is not atomic. */
  readonly Sync: Slot<"Sync", BorrowGuard<T>>;
  /** Never: it borrows the cell. */
  readonly Static: StaticSlot<BorrowGuard<T>>;
}

/**
 * A running shared borrow of a `RefCell`: `std::cell::Ref`. Made by `borrow()`.
 *
 * The borrow lasts until the guard is disposed: hold it with `using`, which ends it with the block,
 * or let `withBorrow` do so. A guard that is just forgotten keeps its cell borrowed for good.
 *
 * Errors: E0382 when `value` is read after the guard or the cell was dropped.
 *
 * @see https://doc.rust-lang.org/std/cell/struct.Ref.html
 */
export interface BorrowGuard<T> {
  /** The value, read-only all the way down. */
  readonly value: View<T, "dereference of `Ref`">;
  /** Ends the borrow. */
  [Symbol.dispose](): void;
  /** The traits it implements: `true`, or the sentence that says why not. */
  readonly "~impl": BorrowGuardTraits<T>;
  /** What these traits need of the value inside. It exists in types only. */
  readonly "~needs": BorrowNeeds;
  /** How sentences print it. */
  readonly "~rust": `Ref<${RustType<T>}>`;
}

/**
 * The running mutable borrow of a `RefCell`: `std::cell::RefMut`. Made by `borrowMut()`.
 *
 * The borrow lasts until the guard is disposed: hold it with `using`, which ends it with the block,
 * or let `withBorrowMut` do so. A guard that is just forgotten keeps its cell borrowed for good.
 *
 * Errors: E0382 when `value` is used after the guard or the cell was dropped.
 *
 * @see https://doc.rust-lang.org/std/cell/struct.RefMut.html
 */
export interface BorrowMutGuard<in out T> {
  /** The value, to read, to change in place and to assign. */
  get value(): ViewMut<T, "dereference of `RefMut`">;
  set value(next: T);
  /** Ends the borrow. */
  [Symbol.dispose](): void;
  /** The traits it implements: `true`, or the sentence that says why not. */
  readonly "~impl": Derives<BorrowMutGuard<T>>;
  /** What these traits need of the value inside. It exists in types only. */
  readonly "~needs": BorrowNeeds;
  /** How sentences print it. */
  readonly "~rust": `RefMut<${RustType<T>}>`;
}

/**
 * The lock of a `Mutex`, held. Made by `lock()`, `tryLock()` and `lockAsync()`.
 *
 * The mutex stays locked until the guard is disposed: hold it with `using`, which unlocks at the end
 * of the block, or let `withLock` do so.
 *
 * Errors: E0382 when `value` is used after the guard or the mutex was dropped.
 *
 * @see https://doc.rust-lang.org/std/sync/struct.MutexGuard.html
 */
export interface MutexGuard<in out T> {
  /** The value, to read, to change in place and to assign. */
  get value(): ViewMut<T, "dereference of `MutexGuard`">;
  set value(next: T);
  /** Unlocks. */
  [Symbol.dispose](): void;
  /** The traits it implements: `true`, or the sentence that says why not. */
  readonly "~impl": Derives<MutexGuard<T>>;
  /** What these traits need of the value inside. It exists in types only. */
  readonly "~needs": LockNeeds<T>;
  /** How sentences print it. */
  readonly "~rust": `MutexGuard<${RustType<T>}>`;
}
