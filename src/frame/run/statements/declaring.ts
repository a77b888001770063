import { isPrimitive } from "../../../capture/clone-data.js";
import { rustTypeOf } from "../../../capture/rust-type-of.js";
import { stateOf } from "../../../closure/state.js";
import { mismatchedText } from "../../../diagnostics/e0308.js";
import { noCloneText } from "../../../diagnostics/e0599.js";
import { cloneAny, isClone } from "../../../ownership/clone-any.js";
import { Cell, type Holds } from "../cell.js";
import { fault } from "../fault.js";
import { evaluate, hold, type Evaluated } from "../operand.js";
import { isBehind } from "../path.js";
import { touch, useHolder } from "../rules.js";
import { FieldSlot, find, pinned, referenceOf, type Spot } from "../spot.js";
import { RunningFrame, intoOf, nameOf } from "../running-frame.js";

/** The run time of ../../statements/declaring.ts: statements that declare a local of data. */
export abstract class DeclaringStatements extends RunningFrame {
  let(pattern: string, value: unknown): this {
    return this.statement(() => void this.declared(pattern, value));
  }

  declare(pattern: string): this {
    return this.statement(() => void (this.declared(pattern, undefined).unset = true));
  }

  bind(pattern: string, operand: string): this {
    return this.statement(() => this.gets(pattern, evaluate(this.scope, operand, nameOf(pattern), intoOf(pattern))));
  }

  clone(pattern: string, place: string): this {
    return this.statement(() => {
      const spot = cloned(find(this.scope, place));
      const { cell, path, slot } = spot;
      if (!hasMethod(slot.value)) throw fault(noCloneText(rustTypeOf(slot.value)), place);
      touch(cell, path, "ref");
      hold(this.declared(pattern, cloneAny(slot.value)), holdsAt(spot));
    });
  }

  struct(pattern: string, ...fields: readonly (readonly [name: string, operand: string])[]): this {
    return this.statement(() => {
      const parts = fields.map(([name, operand]) => [name, evaluate(this.scope, operand, nameOf(pattern), intoOf(pattern))] as const);
      const value = Object.fromEntries(parts.map(([name, { value }]) => [name, value]));
      this.made(pattern, { value, holds: parts.flatMap(([, { holds }]) => holds), moved: true });
    });
  }

  list(pattern: string, ...names: readonly string[]): this {
    return this.statement(() => {
      const values = names.map((name) => find(this.scope, name).slot.value);
      names.forEach((name, index) => index > 0 && requireAlike(values[index - 1], values[index], name));
      const items = names.map((name, index) => evaluate(this.scope, index > 0 ? this.again(name) : name, nameOf(pattern), intoOf(pattern)));
      this.made(pattern, { value: items.map(({ value }) => value), holds: items.flatMap(({ holds }) => holds), moved: true });
    });
  }

  /** Declares a local with a value that was made of several: each of them was held until the last was there. */
  private made(pattern: string, evaluated: Evaluated): void {
    this.gets(pattern, evaluated);
    useHolder(find(this.scope, nameOf(pattern)).cell);
  }

  /** A mutable reference is not moved where its type is known, but borrowed again. */
  protected again(operand: string): string {
    return /^[&*]/.test(operand) || referenceOf(find(this.scope, operand).slot.value) !== "mut" ? operand : `&mut *${operand}`;
  }
}

/** The place that a method call clones: what a reference leads to, unless that has no clone and a `&T` is copied itself. */
function cloned(spot: Spot): Spot {
  const reference = referenceOf(spot.slot.value);
  const target = reference && spot.step("*");
  if (!target) return spot;
  if (reference === "mut") return cloned(target);
  return hasMethod(target.slot.value) ? target : spot;
}

/** A closure has the method, and says itself what it captured that has no clone. */
function hasMethod(value: unknown): boolean {
  const state = stateOf(value);
  return state && !state.boxed ? true : isClone(value);
}

/** What a value borrows: of one behind a reference, what the local does that it is in. */
function holdsAt({ cell, path, slot }: Spot): Iterable<Holds> {
  let at = isBehind(path) ? pinned(slot) : cell;
  while (at instanceof FieldSlot) at = at.whole;
  return at instanceof Cell ? at.holds : cell.holds;
}

/** The items of a list are of one type; closures that capture nothing are function pointers. What types data has, only they know. */
function requireAlike(first: unknown, next: unknown, name: string): void {
  if ([first, next].every(isPointer)) return;
  const told = stateOf(first) || stateOf(next) || (isPrimitive(first) && isPrimitive(next));
  const [expected, found] = [rustTypeOf(first), rustTypeOf(next)];
  if (told && expected !== found) throw fault(mismatchedText(name, expected, found), name);
}

const isPointer = (value: unknown): boolean =>
  typeof value === "function" && Object.keys(stateOf(value)?.environment ?? {}).length === 0;
