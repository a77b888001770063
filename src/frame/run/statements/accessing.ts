import { atEnd, dispose } from "../drop.js";
import { evaluate, hold } from "../operand.js";
import { fill, fillOnce, touch } from "../rules.js";
import { find, type Spot } from "../spot.js";
import { DeclaringStatements } from "./declaring.js";

/** The run time of ../../statements/accessing.ts: statements that use a place. */
export abstract class AccessingStatements extends DeclaringStatements {
  read(place: string, look?: (value: unknown) => unknown): this {
    return this.statement(() => {
      const { cell, path, slot } = find(this.scope, place);
      touch(cell, path, "ref");
      look?.(slot.value);
    });
  }

  assign(place: string, value: unknown): this {
    return this.statement(() => write(find(this.scope, place), () => value));
  }

  set(place: string, operand: string): this {
    return this.statement(() => {
      const spot = find(this.scope, place);
      const { value, holds } = evaluate(this.scope, this.again(operand), spot.cell.name, `into \`${place}\``);
      write(spot, () => value);
      hold(spot.cell, holds, value);
    });
  }

  update(place: string, change: (value: unknown) => unknown): this {
    return this.statement(() => {
      const spot = find(this.scope, place);
      write(spot, change, "update");
    });
  }

  push(list: string, operand: string): this {
    return this.statement(() => {
      const spot = find(this.scope, list);
      const { value, holds } = evaluate(this.scope, this.again(operand), spot.cell.name, `into \`${list}\``);
      spot.requireWritable("E0596");
      touch(spot.cell, spot.path, "mut");
      (spot.slot.value as unknown[]).push(value);
      hold(spot.cell, holds, value);
    });
  }

  mutate(place: string, change: (value: unknown) => unknown): this {
    return this.statement(() => {
      const spot = find(this.scope, place);
      spot.requireWritable("E0596");
      touch(spot.cell, spot.path, "mut");
      change(spot.slot.value);
    });
  }

  drop(name: string): this {
    return this.statement(() => {
      const { value, moved } = evaluate(this.scope, name, "", "by `drop`");
      if (moved) dispose(value);
    });
  }
}

/** An assignment. The destructor of the old value runs before it. */
function write(spot: Spot, compute: (before: unknown) => unknown, access: "assign" | "update" = "assign"): void {
  const { cell, path, slot } = spot;
  if (spot.isLocal) atEnd([cell]);
  touch(cell, path, access);
  const replaces = !cell.unset && cell.moved.length === 0;
  if (spot.writable === true) fill(cell, path);
  else if (spot.isLocal) fillOnce(cell);
  else spot.requireWritable("E0594");
  const before = slot.value;
  const next = compute(before);
  if (replaces && next !== before) dispose(before);
  slot.value = next;
}
