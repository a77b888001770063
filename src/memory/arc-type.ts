import type { RustType } from "../capture/rust-type.js";
import type { Life } from "../traits/life.js";
import type { RcNeeds } from "./rc-type.js";
import type { Slot, StaticSlot } from "./traits.js";
import type { View } from "./view.js";

/** What the last owner of a value in another thread could do, so that sharing it needs both. */
interface SendAndSync<T> {
  /** The last handle drops the value, wherever it is. */
  readonly Send: T;
  /** All handles read the value at once. */
  readonly Sync: T;
}

/** What each trait of an `Arc` needs of the value inside. */
export interface ArcNeeds<T> extends Omit<RcNeeds<T>, "Send" | "Sync"> {
  /** A handle goes where the value may be shared. */
  readonly Send: SendAndSync<T>;
  /** So does a reference to a handle. */
  readonly Sync: SendAndSync<T>;
}

/** The traits of an `Arc`, one slot each. */
export interface ArcTraits<T> {
  /** Whether it can be duplicated. */
  readonly Clone: Slot<"Clone", Arc<T>>;
  /** Whether it is copied instead of moved. */
  readonly Copy: Slot<"Copy", Arc<T>>;
  /** Whether it may be given to another thread. */
  readonly Send: Slot<"Send", Arc<T>>;
  /** Whether threads may share it. */
  readonly Sync: Slot<"Sync", Arc<T>>;
  /** Whether it borrows nothing. */
  readonly Static: StaticSlot<Arc<T>>;
}

/**
 * One of several owners of a value, in whatever thread: a counted handle whose count is atomic.
 *
 * Use it like `Rc`, for closures that have to be `Send` as well. The value is read-only; put a
 * `Mutex` inside to change it. In one thread it does just what `Rc` does: the difference is what
 * the types let it do.
 *
 * It is `Clone`, never `Copy`, `Send` and `Sync` when `T` is both: an `Arc` of a `RefCell` is neither.
 * Moved into a closure, the handle is dropped with it.
 *
 * Errors: `UseAfterMoveError` (E0382) for using a handle that was dropped.
 *
 * @see https://doc.rust-lang.org/std/sync/struct.Arc.html
 */
export interface Arc<T> {
  /**
   * The value, read-only all the way down; an `FnMut` inside cannot be called (E0596), an `FnOnce`
   * not taken (E0507).
   */
  readonly value: View<T, "an `Arc`">;
  /**
   * Another handle on the same value.
   *
   * @see https://doc.rust-lang.org/std/sync/struct.Arc.html#impl-Clone-for-Arc%3CT,+A%3E
   */
  clone(): Arc<T>;
  /**
   * How many handles there are.
   *
   * @see https://doc.rust-lang.org/std/sync/struct.Arc.html#method.strong_count
   */
  readonly strongCount: number;
  /**
   * Whether both are handles on the same value.
   *
   * @see https://doc.rust-lang.org/std/sync/struct.Arc.html#method.ptr_eq
   */
  ptrEq(other: Arc<T>): boolean;
  /**
   * Drops this handle. Was it the last, the value is not disposed but given to the caller; otherwise
   * the result is `undefined`.
   *
   * @see https://doc.rust-lang.org/std/sync/struct.Arc.html#method.into_inner
   */
  intoInner(): T | undefined;
  /** Drops this handle, and with the last one disposes the value if it is disposable. */
  [Symbol.dispose](): void;
  /** The traits it implements: `true`, or the sentence that says why not. */
  readonly "~impl": ArcTraits<T>;
  /** What these traits need of the value inside. It exists in types only. */
  readonly "~needs": ArcNeeds<T>;
  /** Whether it has been moved. It exists in types only. */
  readonly "~life": Life;
  /** How sentences print it. */
  readonly "~rust": `Arc<${RustType<T>}>`;
}
