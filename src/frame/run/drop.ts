import { isPrimitive } from "../../capture/clone-data.js";
import { DISPOSE } from "../../closure/release.js";
import { stateOf } from "../../closure/state.js";
import type { Cell, Holds } from "./cell.js";
import { clock, useHolder, useLoans } from "./rules.js";
import { ThreadScope } from "./thread-scope.js";

/** Runs the destructor of a value. */
export function dispose(value: unknown): void {
  if (!isPrimitive(value)) (value as Partial<Disposable>)[DISPOSE]?.();
}

/** Whether a value holds what it borrows to its end, since it runs a destructor: a box, and what owns one. */
function drops(value: unknown): boolean {
  const state = stateOf(value);
  if (!state) return value instanceof ThreadScope || (Array.isArray(value) && value.some((item) => stateOf(item)?.boxed));
  if (state.boxed) return true;
  return Object.values(state.environment).some((handle) => handle["~mode"] === "move" && drops(handle.source));
}

/** The locals that have their value to the end. Where it is dropped, what it borrows is used. */
export function atEnd(cells: Iterable<Cell>): Cell[] {
  const living = [...cells].filter(({ unset, moved }) => !unset && moved.length === 0);
  for (const cell of living) {
    if (!drops(cell.value)) continue;
    const state = stateOf(cell.value);
    if (!state || state.boxed) useHolder(cell, "dropped");
    else for (const holds of cell.holds) useBoxed(holds, cell.name);
  }
  return living;
}

/** What the destructor of a closure uses: of what it borrows, what the boxes do that it owns. */
function useBoxed(holds: Holds, holder: string): void {
  if (holds.boxed) useLoans(holds, holder, "dropped");
  else for (const inner of holds.through) useBoxed(inner, holder);
}

/** Locals come to their end: what others borrow from them ends with them, and they are dropped, the last one first. */
export function die(cells: readonly Cell[]): void {
  const living = atEnd(cells);
  const now = ++clock.now;
  for (const cell of cells) cell.note("dead", cell.name, now);
  for (const cell of living.reverse()) dispose(cell.value);
}
