import { isPrimitive } from "../../capture/clone-data.js";
import { isCopy } from "../../capture/copy.js";
import type { OwnHandle } from "../../capture/own-handle.js";
import type { Slot as Accesses } from "../../capture/slot.js";
import type { UseMode } from "../../capture/use.js";
import { give } from "../../closure/give.js";
import type { Environment } from "../../closure/state.js";
import { UseAfterMoveError } from "../../diagnostics/e0382.js";
import { notFoundText } from "../../diagnostics/e0425.js";
import { fault } from "./fault.js";
import { printed } from "./path.js";
import { pinned, type Slot, type Spot } from "./spot.js";
import type { Tracker } from "./tracker.js";

/** What a closure owns, as a place of its body: its kind follows from what is done with it. */
class OwnedSlot implements Slot {
  constructor(readonly handle: OwnHandle) {}
  get value(): unknown {
    return this.handle.value;
  }
  set value(next: unknown) {
    this.handle.source = next;
  }
}

/** One bit for each mode, so that a use which is known costs one look. */
const bits = { ref: 1, copy: 2, assign: 4, mut: 8, move: 16 } as const;

/** A local of the frame, or a part of one, in a body. */
export class BodySlot implements Accesses {
  private known = 0;
  private gone = false;
  private parts: Map<string, BodySlot> | undefined;
  /** The last target. */
  private led: BodySlot | undefined;
  readonly spot: Spot;
  /** Where the value is: in the local, or in the closure that owns it. */
  private readonly slot: Slot;
  private readonly owned: OwnHandle | undefined;

  constructor(
    readonly tracker: Tracker,
    spot: Spot,
    private readonly environment: Environment,
    slot?: Slot,
  ) {
    const captured = environment[spot.path] as (OwnHandle & { readonly source: Slot }) | undefined;
    this.owned = captured?.["~mode"] === "move" ? captured : undefined;
    this.slot = slot ?? (this.owned ? new OwnedSlot(this.owned) : (captured?.source ?? spot.slot));
    this.spot = spot.at(this.slot);
  }

  read(): unknown {
    this.use("ref");
    return this.slot.value;
  }
  take(): unknown {
    const { value } = this.slot;
    if (isCopy(value)) {
      this.use("copy");
      if (!isPrimitive(value)) this.tracker.took(this.spot.cell);
      return give(value);
    }
    this.use("move");
    this.gone = true;
    this.owned?.leave();
    return value;
  }
  assign(value: unknown): void {
    this.gone = false;
    this.use("assign");
    this.slot.value = value;
    this.holds(value);
  }
  holds(value: unknown): void {
    if (!isPrimitive(value) && !this.owned) this.tracker.gives(this.spot.cell);
  }
  borrow(): unknown {
    this.use("mut");
    return this.slot.value;
  }
  field(key: string | number): BodySlot {
    return this.part(String(key));
  }
  /** What the reference leads to now: that stays what it is when the reference is assigned, or ends. */
  target(): BodySlot {
    const part = this.part("*");
    const slot = pinned(part.slot);
    if (slot === part.slot) return part;
    if (this.led?.slot !== slot) this.led = new BodySlot(this.tracker, part.spot, this.environment, slot);
    return this.led;
  }

  private use(mode: keyof typeof bits & UseMode): void {
    if (this.gone) throw new UseAfterMoveError(printed(this.spot.path));
    if ((this.known & bits[mode]) !== 0) return;
    this.tracker.uses(this.spot, mode);
    this.known |= bits[mode];
  }

  private part(key: string): BodySlot {
    const parts = (this.parts ??= new Map<string, BodySlot>());
    let part = parts.get(key);
    if (!part) {
      const spot = this.spot.step(key);
      if (!spot) throw fault(notFoundText(`${this.spot.path}.${key}`), this.spot.cell.name);
      parts.set(key, (part = new BodySlot(this.tracker, spot, this.environment)));
    }
    return part;
  }
}
