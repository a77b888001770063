import type { MoveOutText } from "../diagnostics/e0507.js";
import type { Kind } from "../diagnostics/e0525.js";
import type { Refused } from "../diagnostics/text.js";
import type { Satisfies } from "./implements.js";
import type { Place } from "./place.js";
import type { RustOperand } from "./rust-type.js";
import type { Exclusive, Shared } from "./shared.js";

/**
 * What a body sees of a variable it may only read: `&T`.
 *
 * Every capture of an `.fn` body is a `Ref`, and so is every capture by `ref`.
 *
 * `Variable` is the name it was captured under, `Receiver` the kind of the closure.
 *
 * @see https://doc.rust-lang.org/std/primitive.reference.html
 */
export interface Ref<T, Variable extends string = string, Receiver extends Kind = Kind> {
  /** The value, read-only all the way down. Assigning to it does not compile (E0594). */
  readonly value: Shared<T, Variable>;
  /** Not callable: a reference cannot be moved out of (E0507). */
  readonly take: Refused<MoveOutText<Variable, Receiver>>;
  /** What distinguishes a reference from an object that happens to have a `value`. */
  readonly "~place": "ref";
  /** `&T` is `Copy`; it is `Send` and `Sync` when `T` is `Sync`; it is not `'static`. */
  readonly "~impl": { readonly Clone: true; readonly Copy: true; readonly Send: Satisfies<T, "Sync">; readonly Sync: Satisfies<T, "Sync"> };
  /** How sentences print it. */
  readonly "~rust": `&${RustOperand<T>}`;
}

/**
 * What a body sees of a variable it may change: `&mut T`.
 *
 * The captures by `mut` and `move` of an `.fnMut` body, and the captures by `mut` of an `.fnOnce`
 * body. It can be captured again by `mut` or `ref`: a reborrow.
 *
 * `Variable` is the name it was captured under, `Receiver` the kind of the closure.
 *
 * @see https://doc.rust-lang.org/std/primitive.reference.html
 */
export interface Mut<T, Variable extends string = string, Receiver extends Kind = Kind> {
  /** The value. A captured `FnOnce` cannot be moved out of it (E0507). */
  get value(): Exclusive<T, Variable>;
  set value(next: T);
  /** Not callable: a reference cannot be moved out of (E0507). */
  readonly take: Refused<MoveOutText<Variable, Receiver>>;
  /** Marks what can be borrowed mutably. */
  readonly "~place": Place<T>["~place"];
  /** `&mut T` is never `Clone`; it is `Send` and `Sync` as `T` is; it is not `'static`. */
  readonly "~impl": { readonly Send: Satisfies<T, "Send">; readonly Sync: Satisfies<T, "Sync"> };
  /** How sentences print it. */
  readonly "~rust": `&mut ${RustOperand<T>}`;
}

/**
 * What a body sees of a variable it owns: `T`.
 *
 * The captures by `move` of an `.fnOnce` body. What it does not take is dropped when the body ends:
 * a disposable is disposed.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export interface Own<T> {
  /** The value, still owned by the closure. */
  value: T;
  /**
   * Moves the value out: it is the caller's business from now on, and the closure does not dispose
   * it. A second `take()` throws `UseAfterMoveError` (E0382), and so does reading `value`,
   * until that is assigned anew. What is `Copy` is copied.
   */
  take(): T;
  /** Marks what can be borrowed mutably. */
  readonly "~place": Place<T>["~place"];
}
