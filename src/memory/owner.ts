import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { dropValue, Droppable } from "./droppable.js";

/** The run-time part that `Cell`, `RefCell` and `Mutex` share: they own one value, until it leaves. */
export abstract class Owner<T> extends Droppable {
  /** Whether the value has left: moved out, or dropped. */
  gone = false;

  constructor(public inner: T) {
    super();
  }

  /** How sentences call it: "this `Cell`". */
  abstract get who(): string;

  /** The value; E0382 when it has left. */
  get content(): T {
    if (this.gone) throw new UseAfterMoveError(undefined, this.who);
    return this.inner;
  }

  set content(next: T) {
    if (this.gone) throw new UseAfterMoveError(undefined, this.who);
    this.inner = next;
  }

  /** Moves the value out. */
  intoInner(): T {
    const { content } = this;
    this.gone = true;
    this.inner = undefined as T;
    return content;
  }

  /** Drops the value with its owner, once. Guards that are still about find it gone. */
  drop(): void {
    if (this.gone) return;
    const { inner } = this;
    this.gone = true;
    this.inner = undefined as T;
    dropValue(inner);
  }
}
