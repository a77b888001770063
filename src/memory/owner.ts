import { rustTypeOf } from "../capture/rust-type-of.js";
import { give } from "../closure/give.js";
import { DISPOSE } from "../closure/release.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { BorrowMutError } from "../diagnostics/e0499.js";
import { Droppable } from "./droppable.js";

/** The count of an owner while it is mutably borrowed, as in Rust. */
export const WRITING = -1;

/** The run-time part that all of memory shares: each owns one thing, until it leaves. */
export class Owner<T> extends Droppable {
  /** What it owns. */
  protected source: T;
  /** Whether that has left: moved out, or dropped. */
  protected gone = false;
  /** How many guards or handles are about; {@link WRITING} while one of them may write. */
  count = 0;

  /** `name` is what Rust calls it. Takes the value over. */
  constructor(
    readonly name: string,
    value: T,
  ) {
    super();
    this.source = give(value);
  }

  /** The run time of the slot of the same name. */
  get "~rust"(): string {
    return `${this.name}<${this.inside}>`;
  }

  /** The type of the value, also when it has left: a sentence about a trait is no use of it. */
  get inside(): string {
    return rustTypeOf(this.source);
  }

  /** What it owns; E0382 when that has left. */
  get content(): T {
    if (this.gone) throw new UseAfterMoveError(undefined, this.who);
    return this.source;
  }

  /** How many guards or handles are about; E0382 when the value has left. */
  get borrows(): number {
    void this.content;
    return this.count;
  }

  /** Assigns, and gives what was there. A closure moves here, as on every other way in. */
  assign(next: T): T {
    const { content } = this;
    this.source = give(next);
    return content;
  }

  /** What it owns leaves; E0382 when it has left. The owner forgets it, so that it does not keep it alive. */
  leave(): T {
    const content = this.assign(undefined as T);
    this.gone = true;
    return content;
  }

  /** Drops the value with its owner; a second time there is none. Guards that are still about find it gone. */
  override drop(): void {
    if (!this.gone) (this.leave() as Partial<Disposable> | null | undefined)?.[DISPOSE]?.();
  }

  /** Is told that a guard or handle has ended. */
  ended?(): void;

  /** A borrow that is not allowed now. */
  protected refuse(text: (who: string) => string): never {
    throw new BorrowMutError(text(this.who));
  }

  /** How sentences call it. */
  private get who(): string {
    return `this \`${this.name}\``;
  }
}
