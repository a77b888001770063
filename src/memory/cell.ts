import { isCopy } from "../capture/copy.js";
import type { Movable } from "../capture/movable.js";
import { rustTypeOf } from "../capture/rust-type-of.js";
import { stateOf } from "../closure/state.js";
import { TraitBoundError } from "../diagnostics/e0277.js";
import { copyHelp, methodBoundText } from "../diagnostics/e0599.js";
import type { Cell } from "./cell-type.js";
import { Owner } from "./owner.js";

/**
 * Whether a value can be copied out. A function that is no closure may be a function pointer, which
 * is `Copy`: only the types know.
 */
const isCopied = (value: unknown): boolean => isCopy(value) || (typeof value === "function" && !stateOf(value));

class CellOwner<T> extends Owner<T> {
  get name() {
    return "Cell";
  }
  get(): T {
    return this.copied("get");
  }
  set(value: T): void {
    this.content = value;
  }
  replace(value: T): T {
    const { content } = this;
    this.content = value;
    return content;
  }
  update(change: (value: T) => T): void {
    this.content = change(this.copied("update"));
  }
  take(): T {
    return this.replace(undefined as T);
  }
  swap(other: CellOwner<T>): void {
    this.content = other.replace(this.content);
  }
  clone(): CellOwner<T> {
    return new CellOwner(this.copied("clone"));
  }

  /** Whether it is `Clone`: the value inside has to be `Copy`. */
  get "~clone"(): boolean {
    return isCopied(this.content);
  }

  /** The value, if it is `Copy`; otherwise what the types say in place of the method. */
  private copied(method: string): T {
    const { content } = this;
    if (isCopied(content)) return content;
    throw new TraitBoundError(methodBoundText(this["~rust"], method, rustTypeOf(content), "Copy", copyHelp));
  }
}

/**
 * Makes a {@link Cell}: `Cell::new(value)`.
 *
 * @example
 * ```ts
 * import { cell, closure, ref } from "fn-traits";
 *
 * const hits = cell(0);
 * const hit = closure({ hits: ref(hits) }).fn(({ hits }) => hits.value.set(hits.value.get() + 1));
 * hit();
 * hit();
 * hits.get(); //=> 2
 * ```
 *
 * @see https://doc.rust-lang.org/std/cell/struct.Cell.html#method.new
 */
export function cell<T>(value: Movable<T>): Cell<T> {
  // The methods are the same for every `T`; for which of them it compiles, only the interface says.
  return new CellOwner(value) as unknown as Cell<T>;
}
