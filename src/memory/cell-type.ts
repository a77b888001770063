import type { Satisfies } from "../capture/implements.js";
import type { RustType } from "../capture/rust-type.js";
import type { MethodBoundText } from "../diagnostics/e0599.js";
import type { Refused } from "../diagnostics/text.js";
import type { Life } from "../traits/life.js";
import type { Never, SendInside, StaticInside } from "./needs.js";
import type { Derives } from "./traits.js";

/** What each trait of a `Cell` needs of the value inside. */
export interface CellNeeds<T> {
  /** A cell duplicates what can be read out of it. */
  readonly Clone: { readonly Copy: T };
  /** Never: a copy would be another cell. */
  readonly Copy: Never;
  /** An owned cell goes with its value. */
  readonly Send: SendInside<T>;
  /** Never: nothing guards it. */
  readonly Sync: Never;
  /** It borrows nothing itself. */
  readonly Static: StaticInside<T>;
}

/** `Method` when the value inside is `Copy`, E0599 when it is not. */
type WhenCopy<T, Name extends string, Method> = Satisfies<T, "Copy"> extends true
  ? Method
  : Refused<MethodBoundText<`Cell<${RustType<T>}>`, Name, RustType<T>, "Copy">>;

/**
 * A variable that can be written through a shared reference, by exchanging its whole value: interior
 * mutability for small values.
 *
 * Use it for counters and flags that an `.fn` closure keeps: captured by `ref` or `move`, it can be
 * set from anywhere, also while the closure runs. Nothing is ever borrowed from it, so nothing can
 * conflict; for values that are changed in place use `RefCell`.
 *
 * It is `Send` when `T` is, never `Sync`, so a reference to it stays in its thread; `Clone` when `T`
 * is `Copy`; never `Copy`. Moved into a closure, it is dropped with it. Writing does not dispose
 * what it replaces, as no assignment in JavaScript does; `replace` gives it back.
 *
 * Errors: E0599 for reading what is not `Copy`; E0382 after `intoInner` or disposal.
 *
 * @see https://doc.rust-lang.org/std/cell/struct.Cell.html
 */
export interface Cell<in out T> {
  /**
   * Copies the value out. For a `T` that is not `Copy` it does not compile (E0599): use `replace`.
   *
   * @see https://doc.rust-lang.org/std/cell/struct.Cell.html#method.get
   */
  readonly get: WhenCopy<T, "get", () => T>;
  /**
   * Writes the value.
   *
   * @see https://doc.rust-lang.org/std/cell/struct.Cell.html#method.set
   */
  set(value: T): void;
  /**
   * Writes the value and gives the previous one back, which is the caller's from now on.
   *
   * @see https://doc.rust-lang.org/std/cell/struct.Cell.html#method.replace
   */
  replace(value: T): T;
  /**
   * Writes what `change` makes of the value. For a `T` that is not `Copy` it does not compile (E0599).
   *
   * @see https://doc.rust-lang.org/std/cell/struct.Cell.html#method.update
   */
  readonly update: WhenCopy<T, "update", (change: (value: T) => T) => void>;
  /**
   * Gives the value and leaves `undefined`, the default of an optional value. Compiles when `T`
   * includes `undefined` (E0599 otherwise).
   *
   * @see https://doc.rust-lang.org/std/cell/struct.Cell.html#method.take
   */
  readonly take: undefined extends T
    ? () => T
    : Refused<MethodBoundText<`Cell<${RustType<T>}>`, "take", RustType<T>, "Default">>;
  /**
   * Exchanges the values of two cells.
   *
   * @see https://doc.rust-lang.org/std/cell/struct.Cell.html#method.swap
   */
  swap(other: Cell<T>): void;
  /**
   * A second cell with a copy of the value. For a `T` that is not `Copy` it does not compile (E0599).
   *
   * @see https://doc.rust-lang.org/std/cell/struct.Cell.html#impl-Clone-for-Cell%3CT%3E
   */
  readonly clone: WhenCopy<T, "clone", () => Cell<T>>;
  /**
   * Moves the value out. The cell is gone: using it throws `UseAfterMoveError` (E0382).
   *
   * @see https://doc.rust-lang.org/std/cell/struct.Cell.html#method.into_inner
   */
  intoInner(): T;
  /** Drops the cell, and disposes the value inside if it is disposable. */
  [Symbol.dispose](): void;
  /** The traits it implements: `true`, or the sentence that says why not. */
  readonly "~impl": Derives<Cell<T>>;
  /** What these traits need of the value inside. It exists in types only. */
  readonly "~needs": CellNeeds<T>;
  /** Whether it has been moved. It exists in types only. */
  readonly "~life": Life;
  /** How sentences print it. */
  readonly "~rust": `Cell<${RustType<T>}>`;
}
