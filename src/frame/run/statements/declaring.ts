import { isPrimitive } from "../../../capture/clone-data.js";
import { rustTypeOf } from "../../../capture/rust-type-of.js";
import { stateOf } from "../../../closure/state.js";
import { mismatchedText } from "../../../diagnostics/e0308.js";
import { noCloneText } from "../../../diagnostics/e0599.js";
import { cloneAny, isClone } from "../../../ownership/clone-any.js";
import { fault } from "../fault.js";
import { evaluate, hold } from "../operand.js";
import { touch } from "../rules.js";
import { find } from "../spot.js";
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
      const { cell, path, slot } = find(this.scope, place);
      requireClone(slot.value, place);
      touch(cell, path, "ref");
      const { value } = slot;
      // A closure says what it captured; nothing else has the method.
      const says = stateOf(value) && !stateOf(value)!.boxed;
      if (!says && (stateOf(value) || !isClone(value))) throw fault(noCloneText(rustTypeOf(value)), cell.name);
      hold(this.declared(pattern, cloneAny(value)), cell.holds);
    });
  }

  struct(pattern: string, ...fields: readonly (readonly [name: string, operand: string])[]): this {
    return this.statement(() => {
      const parts = fields.map(([name, operand]) => [name, evaluate(this.scope, operand, nameOf(pattern), intoOf(pattern))] as const);
      const value = Object.fromEntries(parts.map(([name, { value }]) => [name, value]));
      this.gets(pattern, { value, holds: parts.flatMap(([, { holds }]) => holds), moved: true });
    });
  }

  list(pattern: string, ...names: readonly string[]): this {
    return this.statement(() => {
      const values = names.map((name) => find(this.scope, name).slot.value);
      names.forEach((name, index) => index > 0 && requireAlike(values[index - 1], values[index], name));
      const items = names.map((name) => evaluate(this.scope, name, nameOf(pattern), intoOf(pattern)));
      this.gets(pattern, { value: items.map(({ value }) => value), holds: items.flatMap(({ holds }) => holds), moved: true });
    });
  }
}

/** A closure says itself what it captured that has no clone; nothing else has the method. */
function requireClone(value: unknown, place: string): void {
  const state = stateOf(value);
  if ((!state || state.boxed) && !isClone(value)) throw fault(noCloneText(rustTypeOf(value)), place);
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
