import type { RustType } from "../capture/rust-type.js";
import type { Life } from "../traits/life.js";
import type { Always, Never, StaticInside } from "./needs.js";
import type { Slot, StaticSlot } from "./traits.js";
import type { View } from "./view.js";

/** What each trait of an `Rc` needs of the value inside. */
export interface RcNeeds<T> {
  /** A clone is another handle on the same value. */
  readonly Clone: Always;
  /** Never: handles are counted. */
  readonly Copy: Never;
  /** Never: they are counted without a lock. */
  readonly Send: Never;
  /** Never: they are counted without a lock. */
  readonly Sync: Never;
  /** It borrows nothing itself. */
  readonly Static: StaticInside<T>;
}

/** The traits of an `Rc`, one slot each. */
export interface RcTraits<T> {
  /** Whether it can be duplicated. */
  readonly Clone: Slot<"Clone", Rc<T>>;
  /** Whether it is copied instead of moved. */
  readonly Copy: Slot<"Copy", Rc<T>>;
  /** Whether it may be given to another thread. */
  readonly Send: Slot<"Send", Rc<T>>;
  /** Whether threads may share it. */
  readonly Sync: Slot<"Sync", Rc<T>>;
  /** Whether it borrows nothing. */
  readonly Static: StaticSlot<Rc<T>>;
}

/**
 * One of several owners of a value: a counted handle. The value is dropped with its last handle.
 *
 * Use it where several closures own one value and no one knows which of them lives longest: `clone()`
 * a handle for each and capture it by `move`. The value is read-only; put a `Cell` or `RefCell` inside
 * to change it. JavaScript's own references share as well, but they leave open when a resource is
 * disposed, and they do not stay in their thread.
 *
 * It is `Clone`, never `Copy`, never `Send` or `Sync`: `Arc` is. Moved into a closure, the handle is
 * dropped with it.
 *
 * Errors: `UseAfterMoveError` (E0382) for using a handle that was dropped.
 *
 * @see https://doc.rust-lang.org/std/rc/struct.Rc.html
 */
export interface Rc<T> {
  /**
   * The value, read-only all the way down; an `FnMut` inside cannot be called (E0596), an `FnOnce`
   * not taken (E0507).
   */
  readonly value: View<T, "an `Rc`">;
  /**
   * Another handle on the same value.
   *
   * @see https://doc.rust-lang.org/std/rc/struct.Rc.html#impl-Clone-for-Rc%3CT,+A%3E
   */
  clone(): Rc<T>;
  /**
   * How many handles there are.
   *
   * @see https://doc.rust-lang.org/std/rc/struct.Rc.html#method.strong_count
   */
  readonly strongCount: number;
  /**
   * Whether both are handles on the same value.
   *
   * @see https://doc.rust-lang.org/std/rc/struct.Rc.html#method.ptr_eq
   */
  ptrEq(other: Rc<T>): boolean;
  /**
   * Drops this handle. Was it the last, the value is not disposed but given to the caller; otherwise
   * the result is `undefined`.
   *
   * @see https://doc.rust-lang.org/std/rc/struct.Rc.html#method.into_inner
   */
  intoInner(): T | undefined;
  /** Drops this handle, and with the last one disposes the value if it is disposable. */
  [Symbol.dispose](): void;
  /** The traits it implements: `true`, or the sentence that says why not. */
  readonly "~impl": RcTraits<T>;
  /** What these traits need of the value inside. It exists in types only. */
  readonly "~needs": RcNeeds<T>;
  /** Whether it has been moved. It exists in types only. */
  readonly "~life": Life;
  /** How sentences print it. */
  readonly "~rust": `Rc<${RustType<T>}>`;
}
