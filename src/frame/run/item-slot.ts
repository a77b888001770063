import type { Slot } from "../../capture/slot.js";
import { moveOutOfPlaceText } from "../../diagnostics/e0507.js";
import { fault } from "./fault.js";

/** A function item in the body of another: it is read and called. */
export class ItemSlot implements Slot {
  constructor(readonly value: unknown) {}
  read(): unknown {
    return this.value;
  }
  take(): unknown {
    return this.value;
  }
  borrow(): unknown {
    return this.value;
  }
  assign(): never {
    return this.refuse();
  }
  field(): never {
    return this.refuse();
  }
  target(): never {
    return this.refuse();
  }
  private refuse(): never {
    throw fault(moveOutOfPlaceText("fn"), "");
  }
}
