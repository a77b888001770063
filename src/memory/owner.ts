import { rustTypeOf } from "../capture/rust-type-of.js";
import { give } from "../closure/give.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { dropValue, Droppable } from "./droppable.js";

/** The run-time part that `Cell`, `RefCell` and `Mutex` share: they own one value, until it leaves. */
export abstract class Owner<T> extends Droppable {
  /** The value. */
  private inner: T;
  /** Whether the value has left: moved out, or dropped. */
  private gone = false;

  /** Takes the value over. */
  constructor(value: T) {
    super();
    this.inner = give(value);
  }

  /** What Rust calls it. */
  abstract get name(): string;

  /** How sentences call it. */
  get who(): string {
    return `this \`${this.name}\``;
  }

  /** The run time of the slot of the same name. */
  get "~rust"(): string {
    return `${this.name}<${this.inside}>`;
  }

  /** The type of the value, also when it has left: a sentence about a trait is no use of it. */
  get inside(): string {
    return rustTypeOf(this.inner);
  }

  /** The value; E0382 when it has left. */
  get content(): T {
    this.refuseGone();
    return this.inner;
  }

  /** An assignment moves a closure here, like every other way in. */
  set content(next: T) {
    this.refuseGone();
    this.inner = give(next);
  }

  /** Moves the value out. */
  intoInner(): T {
    this.refuseGone();
    return this.leave();
  }

  /** Drops the value with its owner; a second time there is none. Guards that are still about find it gone. */
  override drop(): void {
    dropValue(this.leave());
  }

  /** E0382 when the value has left. */
  protected refuseGone(): void {
    if (this.gone) throw new UseAfterMoveError(undefined, this.who);
  }

  /** The value leaves. The owner forgets it, so that it does not keep it alive. */
  private leave(): T {
    const { inner } = this;
    this.gone = true;
    this.inner = undefined as T;
    return inner;
  }
}
