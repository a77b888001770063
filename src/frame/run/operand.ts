import { borrow, borrowMut } from "../../capture/handle.js";
import { isPrimitive } from "../../capture/clone-data.js";
import { give } from "../../closure/give.js";
import { stateOf } from "../../closure/state.js";
import { Holds, type Cell } from "./cell.js";
import { clock, leave, lend, touch } from "./rules.js";
import { find, pinned, referenceOf, type Scope, type Spot } from "./spot.js";

/** The value of an operand, and what it borrows. */
export interface Evaluated {
  readonly value: unknown;
  readonly holds: readonly Holds[];
  /** Whether it was moved, and so is the caller's to drop. */
  readonly moved: boolean;
}

/** An operand as it is written: `x`, `&x`, `&mut x`. */
export interface Operand {
  readonly mode: "value" | "ref" | "mut";
  readonly place: string;
}

/** Reads how an operand is written. */
export function operandOf(text: string): Operand {
  if (text.startsWith("&mut ")) return { mode: "mut", place: text.slice(5) };
  if (text.startsWith("&")) return { mode: "ref", place: text.slice(1) };
  return { mode: "value", place: text };
}

/** Evaluates an operand for the local `into`; `how` tells where a moved value goes. */
export function evaluate(scope: Scope, text: string, into: string, how: string): Evaluated {
  const { mode, place } = operandOf(text);
  const spot = find(scope, place);
  return mode === "value" ? byValue(spot, how) : borrowed(spot, mode, into);
}

/** Borrows a place: the value is the reference. */
function borrowed(spot: Spot, kind: "ref" | "mut", into: string): Evaluated {
  const { cell, path, slot } = spot;
  if (kind === "mut") spot.requireWritable("E0596");
  touch(cell, path, kind);
  const holds = new Holds(cell.holds);
  // What is behind `&` outlives the reference.
  if (into && spot.writable !== "reference") holds.loans.push(lend(cell, path, kind, into, clock.now));
  const target = pinned(slot);
  return { value: kind === "mut" ? borrowMut(target) : borrow(target), holds: [holds], moved: false };
}

/** Takes a value out of a place: a copy of what is `Copy`, a move of everything else. */
export function byValue(spot: Spot, how: string): Evaluated {
  const { cell, path, slot } = spot;
  const holds = [...cell.holds];
  if (cell.item) return { value: slot.value, holds, moved: false };
  if (spot.isCopy) {
    touch(cell, path, "copy");
    return { value: give(slot.value), holds, moved: false };
  }
  spot.requireMovable();
  touch(cell, path, "move");
  leave(cell, path, how);
  return { value: slot.value, holds, moved: true };
}

/** A local holds what its new value borrows, if that can borrow anything. */
export function hold(cell: Cell, holds: Iterable<Holds>, value: unknown = cell.value): void {
  if (mayHold(value)) for (const one of holds) cell.holds.add(one);
}

/** Whether a value may hold loans: references, closures, and what has one in it. A list is of one type. */
function mayHold(value: unknown): boolean {
  if (isPrimitive(value)) return false;
  if (referenceOf(value) !== undefined || stateOf(value) !== undefined) return true;
  if (Array.isArray(value)) return value.length > 0 && mayHold(value[0]);
  return Object.getPrototypeOf(value) !== Object.prototype || Object.values(value).some((part) => !isPrimitive(part) && !Array.isArray(part));
}
