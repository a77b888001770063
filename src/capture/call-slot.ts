import { surrender } from "../closure/give.js";
import { runOnce } from "../closure/run-once.js";
import { expectState, stateOf } from "../closure/state.js";
import { NotCallableError } from "../diagnostics/e0618.js";
import type { Slot } from "./slot.js";

/** Calls the closure in a slot, by its kind: what it takes for that is a use of the slot. */
export function callSlot(slot: Slot, args: readonly unknown[]): unknown {
  const kind = stateOf(slot.read())?.kind;
  if (kind === "FnOnce") return runOnce(surrender(expectState(slot.take())), ...args);
  const f = kind === "FnMut" ? slot.borrow() : slot.read();
  if (typeof f !== "function") throw new NotCallableError();
  return f(...args);
}
