// Captures of the kernel (index.mjs): what holds a value, the modes, `Copy`, and how types are printed.
import { UseAfterMoveError } from "../../../src/diagnostics/e0382.ts";
import { MoveOutError, moveOutText } from "../../../src/diagnostics/e0507.ts";
import { ImmutableBorrowError, assignText, notMutableText } from "../../../src/diagnostics/e0596.ts";
import { expectUnmoved, give, stateOf } from "./closure.mjs";
import { DISPOSE } from "./dispose.mjs";

/** What holds something until it leaves: a place, a capture, a cell, a pointer, a guard. */
export class Slot {
  constructor(source, mode, who) {
    this.source = source;
    this["~mode"] = mode;
    this.who = who;
  }
  get "~place"() {
    return this["~mode"] && (this["~mode"] === "ref" ? "ref" : "mut");
  }
  get value() {
    if (this.gone) throw new UseAfterMoveError(this.name, this.who);
    return this.source.value;
  }
  set value(next) {
    if (this["~mode"] === "ref" || this.owner?.kind === "Fn") throw new ImmutableBorrowError(assignText(this.name), this.name);
    this.source.value = next;
    this.gone = false;
  }
  take() {
    if (this["~mode"] !== "move" || this.owner.kind !== "FnOnce") throw new MoveOutError(moveOutText(this.name, this.owner.kind), this.name);
    return isCopy(this.value) ? give(this.value) : this.leave();
  }
  leave() {
    const { value } = this;
    this.gone = true;
    return value;
  }
  [DISPOSE]() {
    if (!this.gone) this.leave()?.[DISPOSE]?.();
  }
}

export const isPlace = (source) => source?.["~place"] === "mut";
export const place = (value) => new Slot({ value }, "place", "this place");
export const ref = (source) => {
  if (source?.["~place"]) return new Slot(source, "ref");
  expectUnmoved(stateOf(source));
  return new Slot({ value: source }, "ref");
};
export const mut = (source) => {
  if (!isPlace(source)) throw new ImmutableBorrowError(notMutableText);
  return new Slot(source, "mut");
};
/** A closure in a capture that may only be lent is E0507 for whoever consumes it: it knows its capture. */
export const owned = (value) => {
  const handle = new Slot({ value }, "move");
  const state = stateOf(value);
  if (state) state.held = handle;
  return handle;
};
export const move = (source) => {
  if (!isPlace(source)) return owned(give(source));
  const { owner, "~mode": mode, value } = source;
  if (mode === "mut" && !owner) return owned(source);
  if (owner?.kind === "Fn") return owned(ref(source));
  return owned(isCopy(value) ? give(value) : mode === "place" ? source.leave() : source.take());
};

export const isCopy = (value) => {
  if (Object(value) !== value) return true;
  const state = stateOf(value);
  if (state) return !state.boxed && Object.values(state.captures).every((handle) => handle["~mode"] === "ref" || (handle["~mode"] === "move" && !handle.gone && isCopy(handle.value)));
  return typeof value === "function" ? !(DISPOSE in value) : value["~mode"] === "ref";
};
export const copy = (captures, duplicate) => {
  const copies = {};
  for (const name in captures) {
    const { "~mode": mode, source, value } = captures[name];
    copies[name] = mode === "move" ? owned(duplicate(value)) : new Slot(source, mode);
  }
  return copies;
};
export const key = (text) => text.replace(/[^\w$]/g, "~$&");
export const rustTypeOf = (value, rest = 3) => {
  if (Object(value) !== value) return value === null ? "null" : typeof value;
  if (!rest) return "_";
  const state = stateOf(value);
  if (state) return state.boxed ? `Box<dyn ${state.kind}>` : `{closure${state.name && ` ${state.name}`}}`;
  if (typeof value === "function") return "fn";
  const { "~mode": mode, "~rust": rust } = value;
  if (mode) return (mode === "ref" ? "&" : "&mut ") + rustTypeOf(value.value);
  const union = (parts, open = "", close = "") => {
    const types = [...new Set(Array.from(parts, (part) => rustTypeOf(part, rest - 1)))].sort((left, right) => (key(left) < key(right) ? -1 : 1));
    return types[1] ? open + types.join(" | ") + close : types[0] ?? "_";
  };
  if (Array.isArray(value)) return `${union(value, "(", ")")}[]`;
  if (value instanceof Map) return `Map<${union(value.keys())}, ${union(value.values())}>`;
  return value instanceof Set ? `Set<${union(value)}>` : rust ?? "object";
};
