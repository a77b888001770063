import type { Handle } from "./handle.js";
import { InferredHandle } from "./inferred-handle.js";
import { owned } from "./own-handle.js";
import { own } from "./own.js";
import { isPlace } from "./place.js";

/** The variables that a body may capture, as they were given: places, and plain values. */
export type Sources = Readonly<Record<string, unknown>>;

/** Whether a variable holds a reference: what an enclosing closure lends, or a capture mode. What it owns is a place. */
const isReference = (source: unknown): boolean => {
  const { "~mode": mode, owner } = (source ?? {}) as Partial<Handle>;
  return mode !== undefined && !(mode === "move" && owner?.kind === "FnOnce");
};

/** Whether a variable was declared as mutable. */
export const isMutable = (source: unknown): boolean => isPlace(source) && !isReference(source);

/** Captures a variable as its body will use it. */
export const captureByUse = (source: unknown): Handle =>
  new InferredHandle(isMutable(source) ? (source as { value: unknown }) : { value: source });

/** Captures a variable by value: `move`. */
export const captureByValue = (source: unknown): Handle => (isReference(source) ? owned(source) : own(source));
