import { isCopy } from "../../capture/copy.js";
import { unsetText } from "../../diagnostics/e0381.js";
import { notFoundText } from "../../diagnostics/e0425.js";
import { moveOutOfPlaceText } from "../../diagnostics/e0507.js";
import { ownsDropText } from "../../diagnostics/e0509.js";
import { behindReferenceText, notDeclaredMutableText } from "../../diagnostics/e0596.js";
import { DISPOSE } from "../../closure/release.js";
import type { Cell } from "./cell.js";
import { fault } from "./fault.js";
import { isBehind, pathOf, printed } from "./path.js";

/** Where a value is: a local, a part of a value, or behind a reference. */
export interface Slot {
  value: unknown;
}

/** A part of a value. */
export class FieldSlot implements Slot {
  constructor(
    readonly whole: Slot,
    readonly key: string,
  ) {}
  get value(): unknown {
    return (this.whole.value as { [key: string]: unknown })[this.key];
  }
  set value(next: unknown) {
    (this.whole.value as { [key: string]: unknown })[this.key] = next;
  }
}

/** What a reference leads to. */
export class TargetSlot implements Slot {
  constructor(readonly reference: Slot) {}
  get value(): unknown {
    return (this.reference.value as Slot).value;
  }
  set value(next: unknown) {
    (this.reference.value as Slot).value = next;
  }
}

/** The place that a slot is now: what a reference leads to stays what it is when the reference is assigned. */
export function pinned(slot: Slot): Slot {
  if (slot instanceof FieldSlot) return new FieldSlot(pinned(slot.whole), slot.key);
  if (slot instanceof TargetSlot) return (slot.reference.value as { source?: Slot }).source ?? (slot.reference.value as Slot);
  return slot;
}

/** Why a place is read-only: its local has no `mut`, or it is behind `&`. */
export type Writable = true | "local" | "reference";

/** How a value refers to another one: by `&` or `&mut`. `undefined` for what is no reference. */
export const referenceOf = (value: unknown): "ref" | "mut" | undefined =>
  (value as { "~place"?: "ref" | "mut" } | null | undefined)?.["~place"];

/** What stands at the end of a path, and what may be done there. */
export class Spot {
  constructor(
    readonly cell: Cell,
    /** The path with every dereference written out. */
    readonly path: string,
    readonly slot: Slot,
    readonly writable: Writable,
    /** Whether it is reached through a value with a destructor. */
    readonly owned: boolean,
  ) {}

  get isCopy(): boolean {
    return isCopy(this.slot.value);
  }
  get isLocal(): boolean {
    return this.path === this.cell.name;
  }

  /** The same place, whose value is kept elsewhere. */
  at(slot: Slot): Spot {
    return new Spot(this.cell, this.path, slot, this.writable, this.owned);
  }

  /** A dereference, a field, or a field behind a reference. `undefined` where there is none. */
  step(key: string): Spot | undefined {
    const value = this.slot.value;
    const reference = referenceOf(value);
    if (reference) {
      const writable = reference === "ref" || this.writable === "reference" ? "reference" : true;
      const target = new Spot(this.cell, `${this.path}.*`, new TargetSlot(this.slot), writable, false);
      return key === "*" ? target : target.step(key);
    }
    if (key === "*" || value === null || value === undefined || !(key in Object(value))) return undefined;
    const owned = this.owned || (typeof value === "object" && DISPOSE in value);
    return new Spot(this.cell, `${this.path}.${key}`, new FieldSlot(this.slot, key), this.writable, owned);
  }

  /** Refuses a write: an assignment is E0594, a mutable borrow E0596. */
  requireWritable(code: "E0594" | "E0596"): void {
    if (this.writable === true) return;
    const place = printed(this.path);
    const { name } = this.cell;
    throw fault(
      this.writable === "reference" ? behindReferenceText(code, place) : notDeclaredMutableText(code, place, name),
      name,
    );
  }

  /** Refuses to move out of what is only lent, or what its owner still has to drop. */
  requireMovable(): void {
    if (isBehind(this.path)) throw fault(moveOutOfPlaceText(printed(this.path)), this.cell.name);
    if (this.owned) throw fault(ownsDropText(this.path), this.cell.name);
  }
}

/** The locals of a frame by name. */
export type Scope = ReadonlyMap<string, Cell>;

/** The place of a local. */
export const spotOf = (cell: Cell): Spot => new Spot(cell, cell.name, cell, cell.mutable ? true : "local", false);

/** Finds the place that a path names. */
export function find(scope: Scope, place: string): Spot {
  const [root = "", ...keys] = pathOf(place).split(".");
  const cell = scope.get(root);
  let spot = cell && spotOf(cell);
  for (const key of keys) spot = spot?.step(key);
  if (!spot) throw fault(cell?.unset ? unsetText(root) : notFoundText(place), root);
  return spot;
}
