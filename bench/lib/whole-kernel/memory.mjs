// Cells, pointers and locks of the kernel (index.mjs).
import { TraitBoundError } from "../../../src/diagnostics/e0277.ts";
import { BorrowMutError, borrowedBothWaysText, borrowedMutablyText, borrowedTwiceText } from "../../../src/diagnostics/e0499.ts";
import { copyHelp, methodBoundText } from "../../../src/diagnostics/e0599.ts";
import { Slot, isCopy, rustTypeOf } from "./capture.mjs";
import { give } from "./closure.mjs";
import { DISPOSE } from "./dispose.mjs";
import { clone, cloner } from "./ownership.mjs";

/** What owns a value besides closures; `count` says how many guards or handles are about, -1 while one may write. */
export class Owner extends Slot {
  constructor(type, value) {
    super({ value: give(value) }, undefined, `this \`${type}\``);
    this.type = type;
    this.count = 0;
  }
  get "~rust"() {
    return `${this.type}<${rustTypeOf(this.source.value)}>`;
  }
  exchange(next) {
    const { value } = this;
    this.value = give(next);
    return value;
  }
  take() {
    return this.replace();
  }
  get borrows() {
    void this.value;
    return this.count;
  }
  refuse(text) {
    throw new BorrowMutError(text(this.who));
  }
}
export class Guard extends Owner {
  constructor(type, owner, by) {
    super(type);
    this.source = owner;
    this.by = by;
    owner.count += by;
  }
  get "~rust"() {
    return `${this.type}<${rustTypeOf(this.source.source.value)}>`;
  }
  drop() {
    this[DISPOSE]();
  }
  [DISPOSE]() {
    if (this.gone) return;
    this.gone = true;
    this.source.count -= this.by;
    this.source.ended?.();
  }
}
export class Cell extends Owner {
  get() {
    return this.copied("get");
  }
  set(value) {
    this.exchange(value);
  }
  replace(value) {
    return this.exchange(value);
  }
  clone() {
    return cell(this.copied("clone"));
  }
  get "~clone"() {
    return isCopy(this.value);
  }
  copied(method) {
    const { value } = this;
    if (!isCopy(value)) throw new TraitBoundError(methodBoundText(this["~rust"], method, rustTypeOf(value), "Copy", copyHelp));
    return value;
  }
  intoInner() {
    return this.leave();
  }
}
export class RefCell extends Owner {
  borrow() {
    return this.borrows < 0 ? this.refuse(borrowedMutablyText) : new Guard("Ref", this, 1);
  }
  borrowMut() {
    return this.borrows ? this.refuse(this.count < 0 ? borrowedTwiceText : borrowedBothWaysText) : new Guard("RefMut", this, -1);
  }
  replace(value) {
    const guard = this.borrowMut();
    guard.drop();
    return this.exchange(value);
  }
  get "~clone"() {
    return !!cloner(this.value);
  }
  clone() {
    return refCell(clone(this.value));
  }
  intoInner() {
    this.borrowMut();
    return this.leave();
  }
}
export class Mutex extends Owner {
  lock() {
    return this.borrows ? this.refuse(borrowedTwiceText) : new Guard("MutexGuard", this, -1);
  }
  intoInner() {
    this.lock();
    return this.leave();
  }
}
export class Allocation extends Owner {
  ended() {
    if (!this.count) this[DISPOSE]();
  }
}
export class Pointer extends Guard {
  get strongCount() {
    return this.source.count;
  }
  clone() {
    void this.value;
    return new Pointer(this.type, this.source, 1);
  }
  ptrEq(other) {
    return this.source === other.source;
  }
  intoInner() {
    const { source } = this;
    const value = source.count === 1 ? source.leave() : undefined;
    this.drop();
    return value;
  }
}
export const cell = (value) => new Cell("Cell", value);
export const refCell = (value) => new RefCell("RefCell", value);
export const mutex = (value) => new Mutex("Mutex", value);
export const rc = (value) => new Pointer("Rc", new Allocation("Rc", value), 1);
export const arc = (value) => new Pointer("Arc", new Allocation("Arc", value), 1);
