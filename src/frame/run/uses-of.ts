import { isCopy } from "../../capture/copy.js";
import type { GeneratorBody } from "../../capture/run-generator.js";
import type { InnerMode, UseMode } from "../../capture/use.js";
import type { Cell } from "./cell.js";
import { calling, kindOf } from "./invoke.js";
import { isPartOf, overlaps, upToReference } from "./path.js";
import { spotOf, type Scope, type Slot, type Spot } from "./spot.js";
import { usesIn, type ShownUse } from "./uses.js";

/** What a body does at a place. */
export type Mode = Exclude<UseMode, InnerMode | "escape">;

/** A use of a place. */
export type Using = readonly [spot: Spot, mode: Mode];

/** A place that a closure captures, and the access that capturing it is. */
export interface Captured {
  readonly cell: Cell;
  readonly path: string;
  readonly slot: Slot;
  readonly does: "ref" | "reborrow" | "mut" | "unique" | "move" | "copy";
}

/** The uses that the source of a body shows, or of one that is written in it, of the locals that there are. */
export function shownUses(scope: Scope, body: GeneratorBody, inner?: GeneratorBody): Using[] {
  return usesIn(body, inner).flatMap(({ keys: [name, ...keys], method }) => {
    const cell = scope.get(name);
    const spot = keys.reduce<Spot | undefined>((whole, key) => whole?.step(key), cell && spotOf(cell));
    return spot ? [[spot, modeOf(spot, method)] as const] : [];
  });
}

/** What a method of a handle does with its place. */
function modeOf({ slot }: Spot, method: ShownUse["method"]): Mode {
  if (method === "take") return isCopy(slot.value) ? "copy" : "move";
  if (method === "call") return calling[kindOf(slot.value)];
  if (method === "set" || method === "update") return "assign";
  return method === "mut" || method === "mutate" || method === "push" ? "mut" : "ref";
}

/**
 * The places that a closure captures: those of which no other is the beginning, each by the strongest
 * use of it and its parts. A `move` closure takes all by value.
 */
export function capturesOf(uses: readonly Using[], moves: boolean): Captured[] {
  const places = uses.filter(([{ cell }]) => !cell.item).map(([spot, mode]) => placeOf(spot, moves || mode === "move"));
  const outermost = places.filter(({ path }, index) =>
    places.every((other, at) => other.path === path ? at >= index : !isPartOf(path, other.path)),
  );
  return outermost.map((spot) => {
    const { cell, path, slot } = spot;
    const inside = uses.filter((use) => overlaps(use[0].path, path));
    return { cell, path, slot, does: moves ? (spot.isCopy ? "copy" : "move") : strongest(spot, inside) };
  });
}

/**
 * What is captured for a use: what is taken out of a reference takes the reference itself, and what is
 * moved out of a value with a destructor the value.
 */
function placeOf(spot: Spot, taken: boolean): Spot {
  if (!taken) return spot;
  const path = upToReference(spot.path);
  const place = path.split(".").slice(1).reduce<Spot>((whole, key) => whole.step(key)!, spotOf(spot.cell));
  return place.owned && !place.isCopy ? spotOf(spot.cell) : place;
}

/** Through a reference in a local without `mut`, a closure borrows uniquely; also when the reference is read beside. */
function strongest({ cell, path, writable }: Spot, uses: readonly Using[]): Captured["does"] {
  const writing = uses.filter(([, mode]) => mode === "assign" || mode === "mut");
  if (uses.some(([, mode]) => mode === "move")) return "move";
  if (writing.length > 0) return !cell.mutable || writing.every(([spot]) => spot.path.startsWith(`${path}.*`)) ? "unique" : "mut";
  return writable === "reference" && path.includes(".*") ? "reborrow" : "ref";
}
