import { isCopy } from "../capture/copy.js";
import type { Movable } from "../capture/movable.js";
import { rustTypeOf } from "../capture/rust-type-of.js";
import { TraitBoundError } from "../diagnostics/e0277.js";
import { copyHelp, methodBoundText } from "../diagnostics/e0599.js";
import type { Cell } from "./cell-type.js";
import { Owner } from "./owner.js";

class CellOwner<T> extends Owner<T> {
  get(): T {
    return this.copied("get");
  }
  set(value: T): void {
    this.assign(value);
  }
  replace(value: T): T {
    return this.assign(value);
  }
  update(change: (value: T) => T): void {
    this.assign(change(this.copied("update")));
  }
  take(): T {
    return this.replace(undefined as T);
  }
  swap(other: CellOwner<T>): void {
    this.assign(other.replace(this.content));
  }
  clone(): Cell<T> {
    return cell(this.copied("clone") as Movable<T>);
  }
  intoInner(): T {
    return this.leave();
  }

  /** Whether it is `Clone`: the value inside has to be `Copy`. */
  get "~clone"(): boolean {
    return isCopy(this.content);
  }

  /** The value, if it is `Copy`; otherwise what the types say in place of the method. */
  private copied(method: string): T {
    const { content } = this;
    if (isCopy(content)) return content;
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
  return new CellOwner("Cell", value) as unknown as Cell<T>;
}
