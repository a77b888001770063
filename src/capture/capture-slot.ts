import { give } from "../closure/give.js";
import { DISPOSE } from "../closure/release.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { MoveOutError, moveOutOfPlaceText } from "../diagnostics/e0507.js";
import { ownsDropText } from "../diagnostics/e0509.js";
import { ImmutableBorrowError, behindReferenceText, notAPlaceText } from "../diagnostics/e0596.js";
import { isCopy } from "./copy.js";
import type { InferredHandle } from "./inferred-handle.js";
import type { OwnHandle } from "./own-handle.js";
import type { Slot } from "./slot.js";

/** The capture that a slot is in. An owned one belongs to its closure alone, and is not told what for it is used. */
export type CaptureHandle = InferredHandle | (OwnHandle & { lend?(): void; detach?(): void; store?(value: unknown): void });

/** The closure whose body uses a slot: it is told what decides its kind. */
export interface Learner {
  /** The body changes the place. */
  mutates(path: string): void;
  /** The body moves the place out of the capture. */
  moves(path: string, from: CaptureHandle): void;
}

/** The codes of a write to what is read-only. */
type Code = "E0594" | "E0596";

/** A captured variable, or a part of one, in a body. */
abstract class CaptureSlot implements Slot {
  /** `path` is how sentences print it. */
  constructor(readonly path: string) {}
  /** The captured variable. */
  abstract readonly root: CapturedSlot;
  /** The value, also when parts of it are gone. */
  abstract peek(): unknown;
  /** Allows a write of `path`, this or a part of it, or throws. */
  abstract unlock(code: Code, path: string): void;
  /** Allows a write through the mutable reference that is here, or throws. */
  abstract reborrow(code: Code, path: string): void;
  protected abstract store(value: unknown): void;
  protected abstract leave(): unknown;

  read(): unknown {
    this.root.refuseGone(this.path);
    return this.peek();
  }
  take(): unknown {
    const value = this.read();
    return isCopy(value) ? give(value) : this.leave();
  }
  assign(value: unknown): void {
    this.unlock("E0594", this.path);
    this.store(value);
  }
  borrow(): unknown {
    this.unlock("E0596", this.path);
    return this.read();
  }
  field(key: string | number): Slot {
    return new FieldSlot(this, key);
  }
  target(): Slot {
    return new TargetSlot(this);
  }
}

/** A captured variable. */
export class CapturedSlot extends CaptureSlot {
  /** The parts that were moved out. */
  gone: Set<string> | undefined = undefined;
  constructor(
    name: string,
    readonly handle: CaptureHandle,
    /** Whether it is a place, which alone may be written. */
    readonly mutable: boolean,
    readonly learner: Learner,
  ) {
    super(name);
  }
  get root(): CapturedSlot {
    return this;
  }
  peek(): unknown {
    return this.handle.value;
  }
  /** The same as of its parts, without the way to the root. */
  override read(): unknown {
    if (this.gone !== undefined) this.refuseGone(this.path);
    return this.handle.value;
  }
  unlock(code: Code, path: string): void {
    if (!this.mutable) throw new ImmutableBorrowError(notAPlaceText(code, path, this.path), this.path);
    this.learner.mutates(path);
    this.handle.lend?.();
  }
  reborrow(): void {}
  protected store(value: unknown): void {
    this.gone = undefined;
    if (this.handle.store) this.handle.store(value);
    else this.handle.source = value;
  }
  protected leave(): unknown {
    this.learner.moves(this.path, this.handle);
    return this.handle.leave();
  }
  /** What was moved out of a part is gone for the whole, and for what is in it. */
  refuseGone(path: string): void {
    if (this.gone === undefined) return;
    for (const part of this.gone) {
      if (`${part}.`.startsWith(`${path}.`) || path.startsWith(`${part}.`)) throw new UseAfterMoveError(part);
    }
  }
}

/** A field: disjoint from its neighbours. */
class FieldSlot extends CaptureSlot {
  constructor(
    readonly parent: CaptureSlot,
    readonly key: string | number,
  ) {
    super(`${parent.path}.${key}`);
  }
  get root(): CapturedSlot {
    return this.parent.root;
  }
  private get owner(): Record<string | number, unknown> {
    return this.parent.peek() as never;
  }
  peek(): unknown {
    return this.owner[this.key];
  }
  unlock(code: Code, path: string): void {
    this.parent.unlock(code, path);
  }
  reborrow(code: Code, path: string): void {
    this.parent.reborrow(code, path);
  }
  protected store(value: unknown): void {
    this.root.gone?.delete(this.path);
    this.owner[this.key] = value;
  }
  protected leave(): unknown {
    if ((this.owner as Partial<Disposable>)[DISPOSE]) throw new MoveOutError(ownsDropText(this.path), this.path);
    const { root } = this;
    root.learner.moves(this.path, root.handle);
    // A clone takes what is its own.
    root.handle.detach?.();
    (root.gone ??= new Set()).add(this.path);
    return give(this.peek());
  }
}

/** What a reference leads to. */
class TargetSlot extends CaptureSlot {
  constructor(readonly parent: CaptureSlot) {
    super(`*${parent.path}`);
  }
  get root(): CapturedSlot {
    return this.parent.root;
  }
  private get reference(): { value: unknown; readonly "~place"?: string } {
    return this.parent.read() as never;
  }
  peek(): unknown {
    return this.reference.value;
  }
  unlock(code: Code, path: string): void {
    if (this.reference["~place"] !== "mut") {
      // The closure would have to borrow it mutably, also for an assignment.
      throw new ImmutableBorrowError(behindReferenceText("E0596", path), path);
    }
    this.parent.reborrow(code, path);
    this.root.learner.mutates(path);
  }
  reborrow(code: Code, path: string): void {
    this.unlock(code, path);
  }
  protected store(value: unknown): void {
    this.reference.value = value;
  }
  protected leave(): unknown {
    throw new MoveOutError(moveOutOfPlaceText(this.path), this.path);
  }
}
