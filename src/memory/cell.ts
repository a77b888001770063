import type { Cell } from "./cell-type.js";
import { Owner } from "./owner.js";

class CellOwner<T> extends Owner<T> {
  get who() {
    return "this `Cell`";
  }
  get(): T {
    return this.content;
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
    this.content = change(this.content);
  }
  take(): T {
    return this.replace(undefined as T);
  }
  swap(other: CellOwner<T>): void {
    this.content = other.replace(this.content);
  }
  clone(): CellOwner<T> {
    return new CellOwner(this.content);
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
export function cell<T>(value: T): Cell<T> {
  // The methods are the same for every `T`; for which of them it compiles, only the interface says.
  return new CellOwner(value) as unknown as Cell<T>;
}
