import { give } from "../closure/give.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { DROPS, EXCLUSIVE, TAKEN } from "./claims.js";
import { isCopy } from "./copy.js";
import { Handle } from "./handle.js";

/** `T`. When its value has left, taken or dropped, it holds itself; {@link TAKEN} tells which. */
export class OwnHandle extends Handle {
  get "~mode"() {
    return "move" as const;
  }
  get value(): unknown {
    if (this.source === this) throw new UseAfterMoveError(this.variable);
    return this.source;
  }
  set value(next: unknown) {
    if (this.source === this && this.claim !== TAKEN) throw new UseAfterMoveError(this.variable);
    if (this.owner?.kind !== "FnMut") this.assigning();
    this.source = next;
  }
  /** What is `Copy` is copied, as often as it is taken; only what was captured as such is asked for it. */
  override take(): unknown {
    if (this.owner?.kind !== "FnOnce") return super.take();
    if (this.claim < EXCLUSIVE && isCopy(this.value)) return give(this.source);
    const value = this.leave();
    this.claim = TAKEN;
    return value;
  }
  /** Whether the value has left. */
  get gone(): boolean {
    return this.source === this;
  }
  /** The value leaves, and is not kept alive here. */
  leave(): unknown {
    const { value } = this;
    this.source = this;
    return value;
  }
  /** An `Fn` lets nothing be assigned; what an `FnOnce` is assigned may have a destructor. */
  private assigning(): void {
    if (this.owner?.kind === "Fn") this.refuse();
    if (this.owner) this.owner.claim = DROPS;
  }
}

/** `x` by value, of which is not known whether it has a destructor. */
export const owned = (value: unknown): OwnHandle => new OwnHandle(value, DROPS);
