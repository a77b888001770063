import { isPrimitive } from "../../capture/clone-data.js";
import { Handle } from "../../capture/handle.js";
import { Borrowed } from "../../capture/local-variable.js";
import type { GeneratorBody } from "../../capture/run-generator.js";
import { stateOf } from "../../closure/state.js";
import { escapeText } from "../../diagnostics/e0515.js";
import type { Kind } from "../../diagnostics/e0525.js";
import { escapesBodyText } from "../../diagnostics/escape.js";
import { BodySlot } from "./body-slot.js";
import { fault } from "./fault.js";
import { printed } from "./path.js";
import type { Spot } from "./spot.js";
import type { Tracker } from "./tracker.js";
import { capturesOf, shownUses } from "./uses-of.js";

/** The run time of ../letting-out.ts: a call gives a borrow of what is the closure's own. */
export function refuseLetOut(tracker: Tracker, kind: Kind, output: unknown): void {
  for (const [spot, code] of loansIn(tracker, output)) {
    if (!tracker.owns(spot, kind)) continue;
    const place = printed(spot.path);
    throw fault(kind === "FnOnce" ? escapeText(code, place) : escapesBodyText(kind, place), spot.cell.name);
  }
}

/** A borrow in a value that a body made: of a place, and the code if the closure is called once and owns that. */
type Out = readonly [spot: Spot, code: "E0373" | "E0515"];

function loansIn(tracker: Tracker, value: unknown): Out[] {
  if (isPrimitive(value)) return [];
  if (value instanceof Handle || stateOf(value)) return loansOf(tracker, value);
  // A list is of one type.
  const parts = Array.isArray(value) ? value.slice(0, 1) : Object.values(value);
  return parts.flatMap((part) => loansOf(tracker, part));
}

function loansOf(tracker: Tracker, value: unknown): Out[] {
  if (value instanceof Handle) {
    const slot = value.source instanceof Borrowed ? value.source.slot : undefined;
    return slot instanceof BodySlot && slot.tracker === tracker ? [[slot.spot, "E0515"]] : [];
  }
  const { lends } = (stateOf(value)?.body ?? {}) as { lends?: GeneratorBody };
  if (!lends) return [];
  const uses = shownUses(tracker.scope, tracker.body, lends);
  const own = capturesOf(uses, false).filter(({ does }) => does !== "move" && does !== "copy");
  return own.map(({ path }) => [uses.find(([spot]) => spot.path === path)![0], "E0373"]);
}
