import { callSlot } from "./call-slot.js";
import { MutHandle, RefPlaceHandle } from "./handle.js";
import type { Slot } from "./slot.js";

/**
 * An access at run time. It is its own iterator and its own result, and done at the first step: so
 * `yield*` suspends nothing, and there is one object for all three.
 */
class Access {
  readonly done = true;
  value: unknown = undefined;
  constructor(readonly perform: () => unknown) {}
  [Symbol.iterator](): this {
    return this;
  }
  next(): this {
    this.value = this.perform();
    return this;
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
    return new Access(() => this.slot.take());
  }
  set(value: unknown): Access {
    return new Access(() => this.slot.assign(value));
  }
  update(change: (value: unknown) => unknown): Access {
    return new Access(() => {
      const next = change(this.slot.read());
      this.slot.assign(next);
      return next;
    });
  }
  mutate(change: (value: unknown) => unknown): Access {
    return new Access(() => change(this.slot.borrow()));
  }
  ref(): Access {
    return new Access(() => new RefPlaceHandle(new Borrowed(this.slot)));
  }
  mut(): Access {
    return new Access(() => {
      // What may not be borrowed is told at once, and not at the first use of the reference.
      this.slot.borrow();
      return new MutHandle(new Borrowed(this.slot));
    });
  }
  call(...args: unknown[]): Access {
    return new Access(() => callSlot(this.slot, args));
  }
  field(key: string | number): LocalVariable {
    return new LocalVariable(this.slot.field(key));
  }
  get deref(): LocalVariable {
    return new LocalVariable(this.slot.target());
  }
}

/** A slot as the place that a reference points to. */
class Borrowed {
  constructor(readonly slot: Slot) {}
  get value(): unknown {
    return this.slot.read();
  }
  set value(next: unknown) {
    this.slot.assign(next);
  }
}
