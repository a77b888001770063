import { give } from "../closure/give.js";
import { TraitBoundError, boundText, cloneHelp, lackingText, unmetText } from "../diagnostics/e0277.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { isCopy } from "./copy.js";
import { Handle, type Duplicate } from "./handle.js";
import { own } from "./own.js";
import { isPlace } from "./place.js";
import { rustTypeOf } from "./rust-type-of.js";

/**
 * A capture whose mode its body decides: a shared reference until the body has done more. What is
 * moved out leaves its variable only then.
 */
export class InferredHandle extends Handle {
  private mode: "ref" | "mut" | "move" = "ref";
  /** Whether the value has left. */
  gone = false;
  /** `source` is a place, or what stands for a variable that is none. */
  constructor(
    source: { value: unknown },
    /** What its own value will be made with: a closure that was cloned, or is a clone, gets one when it changes or takes it. */
    private duplicate?: Duplicate,
  ) {
    super(source, 0);
  }
  get "~mode"() {
    return this.mode;
  }
  get value(): unknown {
    if (this.gone) throw new UseAfterMoveError(this.variable);
    return this.source.value;
  }
  set value(next: unknown) {
    this.store(next);
  }
  /** What its body assigns. */
  store(next: unknown): void {
    this.lend();
    this.gone = false;
    this.source.value = next;
  }
  /** What is borrowed mutably. A `Copy` value that a clone changes was captured by `mut`: it had no clone. */
  lend(): void {
    if (this.duplicate && isCopy(this.source.value)) {
      const type = `&mut ${rustTypeOf(this.source.value)}`;
      throw new TraitBoundError(boundText(lackingText(unmetText(type, "Clone"), this.variable), cloneHelp), this.variable);
    }
    this.detach();
    if (this.mode === "ref") this.mode = "mut";
  }
  /** The value leaves its variable. */
  leave(): unknown {
    if (this.gone) throw new UseAfterMoveError(this.variable);
    this.detach();
    this.mode = "move";
    this.gone = true;
    return isPlace(this.source) ? own(this.source).leave() : give(this.source.value);
  }
  override copy(duplicate: Duplicate): Handle {
    // What is only given away stays the same capture.
    if (duplicate === give) return this;
    this.duplicate = duplicate;
    return new InferredHandle(this.source, duplicate);
  }
  /** From here on it has its own value. */
  detach(): void {
    if (!this.duplicate) return;
    this.source = { value: this.duplicate(this.source.value, this.variable) };
    this.duplicate = undefined;
  }
}
