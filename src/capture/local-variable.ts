import { callSlot } from "./call-slot.js";
import { borrow, borrowMut } from "./handle.js";
import type { Slot } from "./slot.js";

/**
 * An access at run time. It is its own iterator and its own result, and done at the first step: so
 * `yield*` suspends nothing, and there is one object for all three.
 */
abstract class Access<Given = undefined> {
  readonly done = true;
  value: unknown = undefined;
  constructor(
    readonly slot: Slot,
    readonly given: Given,
  ) {}
  [Symbol.iterator](): this {
    return this;
  }
  abstract next(): this;
}

class Take extends Access {
  next(): this {
    this.value = this.slot.take();
    return this;
  }
}

class Assign extends Access<unknown> {
  next(): this {
    this.slot.assign(this.given);
    return this;
  }
}

class Update extends Access<(value: unknown) => unknown> {
  next(): this {
    this.slot.assign((this.value = this.given(this.slot.read())));
    return this;
  }
}

class Mutate extends Access<(value: unknown) => unknown> {
  next(): this {
    this.value = this.given(this.slot.borrow());
    return this;
  }
}

class Push extends Access<unknown> {
  next(): this {
    (this.slot.borrow() as unknown[]).push(this.given);
    this.slot.holds?.(this.given);
    return this;
  }
}

class Borrow extends Access {
  next(): this {
    this.value = borrow(new Borrowed(this.slot));
    return this;
  }
}

class BorrowMut extends Access {
  next(): this {
    // What may not be borrowed is told at once, and not at the first use of the reference.
    this.slot.borrow();
    this.value = borrowMut(new Borrowed(this.slot));
    return this;
  }
}

class Call extends Access<readonly unknown[]> {
  next(): this {
    this.value = callSlot(this.slot, this.given);
    return this;
  }
}

/** A slot as the place that a reference points to. */
export class Borrowed {
  constructor(readonly slot: Slot) {}
  get value(): unknown {
    return this.slot.read();
  }
  set value(next: unknown) {
    this.slot.assign(next);
  }
}

/**
 * The run time of `Variable`: what a generator body sees of a variable, wherever that is. To read it
 * allocates nothing, as it is the access of its own reading.
 */
export class LocalVariable {
  readonly done = true;
  constructor(readonly slot: Slot) {}
  [Symbol.iterator](): this {
    return this;
  }
  next(): this {
    return this;
  }
  get value(): unknown {
    return this.slot.read();
  }
  take(): Access {
    return new Take(this.slot, undefined);
  }
  set(value: unknown): Access<unknown> {
    return new Assign(this.slot, value);
  }
  update(change: (value: unknown) => unknown): Access<(value: unknown) => unknown> {
    return new Update(this.slot, change);
  }
  mutate(change: (value: unknown) => unknown): Access<(value: unknown) => unknown> {
    return new Mutate(this.slot, change);
  }
  push(item: unknown): Access<unknown> {
    return new Push(this.slot, item);
  }
  ref(): Access {
    return new Borrow(this.slot, undefined);
  }
  mut(): Access {
    return new BorrowMut(this.slot, undefined);
  }
  call(...args: unknown[]): Access<readonly unknown[]> {
    return new Call(this.slot, args);
  }
  field(key: string | number): LocalVariable {
    return new LocalVariable(this.slot.field(key));
  }
  get deref(): LocalVariable {
    return new LocalVariable(this.slot.target());
  }
}
