import type { RustType } from "../capture/rust-type.js";
import type { Life } from "../traits/life.js";
import type { MutexGuard } from "./guard-type.js";
import type { Never, SendInside, StaticInside } from "./needs.js";
import type { Derives } from "./traits.js";

/** What each trait of a `Mutex` needs of the value inside. */
export interface MutexNeeds<T> {
  /** Never: share it with an `Arc`. */
  readonly Clone: Never;
  /** Never: share it with an `Arc`. */
  readonly Copy: Never;
  /** An owned mutex goes with its value. */
  readonly Send: SendInside<T>;
  /** One thread at a time has the value, as if it had been sent there. */
  readonly Sync: SendInside<T>;
  /** It borrows nothing itself. */
  readonly Static: StaticInside<T>;
}

/**
 * A variable that one owner at a time can read and write, through a shared reference.
 *
 * Use it inside an `Arc` for what several closures change that have to be `Send`, and, with
 * `lockAsync`, to keep asynchronous tasks out of each other's way between two `await`s. For
 * everything else in one thread `RefCell` is enough.
 *
 * This one guards the tasks of **one** JavaScript thread: it holds any value, and the value stays
 * where it is. `lock()` does not wait, since in one thread nobody could unlock meanwhile: where Rust
 * would wait forever, it throws. A body that throws unlocks; there is no poisoning.
 *
 * It is `Send` and `Sync` when `T` is `Send`; never `Clone` or `Copy`. Moved into a closure, it is
 * dropped with it.
 *
 * Errors: `BorrowMutError` (E0499) for locking what is locked; E0382 after `intoInner` or disposal.
 *
 * @see https://doc.rust-lang.org/std/sync/struct.Mutex.html
 */
export interface Mutex<in out T> {
  /**
   * Locks, until the guard is disposed. While it is locked this throws `BorrowMutError` (E0499): to
   * wait, use `lockAsync`.
   *
   * @see https://doc.rust-lang.org/std/sync/struct.Mutex.html#method.lock
   */
  lock(): MutexGuard<T>;
  /**
   * Locks, or gives `undefined` while it is locked.
   *
   * @see https://doc.rust-lang.org/std/sync/struct.Mutex.html#method.try_lock
   */
  tryLock(): MutexGuard<T> | undefined;
  /**
   * Waits until the mutex is unlocked and all who waited before had their turn, then locks. Hold the
   * guard with `using`: `using guard = await mutex.lockAsync()`.
   *
   * @see https://docs.rs/tokio/latest/tokio/sync/struct.Mutex.html#method.lock
   */
  lockAsync(): Promise<MutexGuard<T>>;
  /**
   * Calls `change` with the guard, and unlocks when it returns or throws. A promise that `change`
   * returns is not waited for: use `lockAsync`. Throws E0499 while it is locked.
   *
   * @see https://doc.rust-lang.org/std/sync/struct.Mutex.html#method.with_mut
   */
  withLock<Output>(change: (guard: MutexGuard<T>) => Output): Output;
  /**
   * Moves the value out, when it is not locked (E0499). The mutex is gone: using it throws
   * `UseAfterMoveError` (E0382).
   *
   * @see https://doc.rust-lang.org/std/sync/struct.Mutex.html#method.into_inner
   */
  intoInner(): T;
  /** Drops the mutex, and disposes the value inside if it is disposable. */
  [Symbol.dispose](): void;
  /** The traits it implements: `true`, or the sentence that says why not. */
  readonly "~impl": Derives<Mutex<T>>;
  /** What these traits need of the value inside. It exists in types only. */
  readonly "~needs": MutexNeeds<T>;
  /** Whether it has been moved. It exists in types only. */
  readonly "~life": Life;
  /** How sentences print it. */
  readonly "~rust": `Mutex<${RustType<T>}>`;
}
