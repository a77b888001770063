import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { Droppable } from "./droppable.js";
import type { Owner } from "./owner.js";

/** A running borrow at run time: it shows the value until it ends, and says once that it did. */
export class Guard<T> extends Droppable {
  /** Whether the borrow is running. */
  held = true;

  /** `name` is what Rust calls the guard; `end` tells the owner that the borrow ended. */
  constructor(
    readonly name: string,
    readonly owner: Owner<T>,
    readonly end: () => void,
  ) {
    super();
  }

  /** The run time of the slot of the same name. */
  get "~rust"(): string {
    return `${this.name}<${this.owner.inside}>`;
  }

  /** The value; E0382 when the borrow has ended. */
  get value(): T {
    return this.running().content;
  }

  /** Ends the borrow. */
  override drop(): void {
    if (!this.held) return;
    this.held = false;
    this.end();
  }

  /** The owner, while it is borrowed. */
  protected running(): Owner<T> {
    if (!this.held) throw new UseAfterMoveError(undefined, `this \`${this.name}\``);
    return this.owner;
  }
}

/** A running borrow that may write. */
export class GuardMut<T> extends Guard<T> {
  /** The value; assigning moves a closure into it. */
  override get value(): T {
    return super.value;
  }
  override set value(next: T) {
    this.running().content = next;
  }
}

/** Calls `body` with the guard, and ends the borrow however it comes back. */
export function whileHeld<Held extends Droppable, Output>(guard: Held, body: (guard: Held) => Output): Output {
  try {
    return body(guard);
  } finally {
    guard.drop();
  }
}
