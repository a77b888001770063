import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { DROPS } from "./claims.js";
import { Handle, type Duplicate } from "./handle.js";

/** What an owned capture holds when its value has left: taken, given away, or dropped. */
const GONE = Symbol();

/** `T`. */
export class OwnHandle extends Handle {
  /** `claim` is {@link OWNED} for a value that is not `Copy`, {@link DROPS} for one that may have a destructor. */
  constructor(
    public held: unknown,
    readonly claim: number = DROPS,
  ) {
    super();
  }
  get "~mode"() {
    return "move" as const;
  }
  get "~claim"() {
    return this.claim;
  }
  get value(): unknown {
    if (this.held === GONE) throw new UseAfterMoveError(this.variable);
    return this.held;
  }
  set value(next: unknown) {
    if (this.held === GONE) throw new UseAfterMoveError(this.variable);
    if (this.owner?.kind !== "FnMut") this.assigning();
    this.held = next;
  }
  override take(): unknown {
    return this.owner?.kind === "FnOnce" ? this.leave() : super.take();
  }
  /** Whether the value has left. */
  get gone(): boolean {
    return this.held === GONE;
  }
  /** The value leaves, and is not kept alive here. */
  leave(): unknown {
    const { value } = this;
    this.held = GONE;
    return value;
  }
  override forget(): void {
    this.held = GONE;
  }
  override copy(duplicate: Duplicate, variable: string): Handle {
    return new OwnHandle(duplicate(this.value, variable));
  }
  /** An `Fn` lets nothing be assigned; what an `FnOnce` is assigned may have a destructor. */
  private assigning(): void {
    if (this.owner?.kind === "Fn") this.refuse();
    if (this.owner) this.owner.claims = DROPS;
  }
}
