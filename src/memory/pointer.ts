import { Guard } from "./guard.js";
import { Owner } from "./owner.js";

/** A value with several owners: the last one drops it. */
class Allocation<T> extends Owner<T> {
  override ended(): void {
    if (this.count === 0) this.drop();
  }
}

/** A handle of an `Rc` or `Arc` at run time, where both are the same. */
export class PointerHandle<T> extends Guard<T> {
  /** How many handles are not dropped. */
  get strongCount(): number {
    return this.content.borrows;
  }

  /** One handle more. */
  clone(): PointerHandle<T> {
    return new PointerHandle(this.name, this.content);
  }

  /** Whether both point to the same allocation. */
  ptrEq(other: PointerHandle<T>): boolean {
    return this.content === other.content;
  }

  /** The value from the last handle, `undefined` from any other. */
  intoInner(): T | undefined {
    const { content } = this;
    const value = content.count === 1 ? content.leave() : undefined;
    this.drop();
    return value;
  }
}

/** The first handle of a value. A closure moves there. */
export const allocate = <T>(name: "Rc" | "Arc", value: T): PointerHandle<T> => new PointerHandle(name, new Allocation(name, value));
