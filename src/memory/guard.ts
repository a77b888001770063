import type { Droppable } from "./droppable.js";
import { Owner, WRITING } from "./owner.js";

/** A running borrow at run time: it shows the value until it ends, and counts itself. */
export class Guard<T> extends Owner<Owner<T>> {
  constructor(
    name: string,
    owner: Owner<T>,
  ) {
    super(name, owner);
    owner.count += this.by;
  }

  /** What it counts for: one of several, or {@link WRITING}. */
  protected get by(): number {
    return 1;
  }

  /** Of the value, also when the borrow has ended. */
  override get inside(): string {
    return this.source.inside;
  }

  /** The value; E0382 when the borrow has ended. */
  get value(): T {
    return this.content.content;
  }

  /** Ends the borrow, once. */
  override drop(): void {
    if (this.gone) return;
    this.gone = true;
    this.source.count -= this.by;
    this.source.ended?.();
  }
}

/** A running borrow that may write. */
export class GuardMut<T> extends Guard<T> {
  protected override get by(): number {
    return WRITING;
  }
  /** The value; assigning moves a closure into it. */
  override get value(): T {
    return super.value;
  }
  override set value(next: T) {
    this.content.assign(next);
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
