import { rustTypeOf } from "../capture/rust-type-of.js";
import { give } from "../closure/give.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { dropValue, Droppable } from "./droppable.js";

/** A value with several owners, and how many. */
export interface Allocation<T> {
  /** The value. */
  readonly value: T;
  /** The number of handles that are not dropped. */
  strong: number;
}

/** A handle of an `Rc` or `Arc` at run time, where both are the same. */
export class PointerHandle<T> extends Droppable {
  /** What it points to, until the handle is dropped. */
  allocation: Allocation<T> | undefined;

  /** Counts itself. */
  constructor(
    readonly name: "Rc" | "Arc",
    allocation: Allocation<T>,
  ) {
    super();
    this.allocation = allocation;
    allocation.strong++;
  }

  /** The run time of the slot of the same name. */
  get "~rust"(): string {
    return `${this.name}<${rustTypeOf(this.allocation?.value)}>`;
  }

  /** The value; E0382 when the handle was dropped. */
  get value(): T {
    return this.live().value;
  }

  /** How many handles are not dropped. */
  get strongCount(): number {
    return this.live().strong;
  }

  /** One handle more. */
  clone(): PointerHandle<T> {
    return new PointerHandle(this.name, this.live());
  }

  /** Whether both point to the same allocation. */
  ptrEq(other: PointerHandle<T>): boolean {
    return this.live() === other.live();
  }

  /** The value from the last handle, `undefined` from any other. */
  intoInner(): T | undefined {
    const allocation = this.live();
    return this.leave(allocation) ? allocation.value : undefined;
  }

  /** Drops the handle, once, and the value with the last one. */
  override drop(): void {
    const { allocation } = this;
    if (allocation !== undefined && this.leave(allocation)) dropValue(allocation.value);
  }

  /** What it points to; E0382 when the handle was dropped. */
  live(): Allocation<T> {
    if (this.allocation === undefined) throw new UseAfterMoveError(undefined, `this \`${this.name}\``);
    return this.allocation;
  }

  /** Counts itself out: whether it was the last. */
  private leave(allocation: Allocation<T>): boolean {
    this.allocation = undefined;
    return --allocation.strong === 0;
  }
}

/** The first handle of a value. A closure moves there. */
export const allocate = <T>(name: "Rc" | "Arc", value: T): PointerHandle<T> =>
  new PointerHandle(name, { value: give(value), strong: 0 });
