import type { Primitive } from "./carrier.js";

/** Whether a function is the only thing a prototype has: its class is plain data. */
const isDataPrototype = (prototype: object | null): boolean =>
  prototype === null || prototype === Object.prototype || Reflect.ownKeys(prototype).every((key) => key === "constructor");

/** Built-in values that are copied whole: the `Clone` leaves of implements.ts. */
const isLeaf = (value: object): boolean =>
  value instanceof Date || value instanceof RegExp || ArrayBuffer.isView(value) || value instanceof ArrayBuffer;

/** A value with a `clone()` of its own. A cell says in `~clone` whether the value inside lets it. */
interface Cloneable {
  clone(): unknown;
  readonly "~clone"?: boolean;
}

/** Whether it has a `clone()` that it may call. */
const hasClone = (value: object): value is Cloneable =>
  typeof (value as Partial<Cloneable>).clone === "function" && (value as Cloneable)["~clone"] !== false;

/**
 * Whether plain data is `Clone`: the run time of `Satisfies<T, "Clone">`. `isClone` decides about
 * the parts.
 */
export function isCloneData(value: object, isClone: (part: unknown) => boolean): boolean {
  if (hasClone(value) || isLeaf(value)) return true;
  if (typeof value === "function") return false;
  if (value instanceof Map) return [...value].every(([key, item]) => isClone(key) && isClone(item));
  if (value instanceof Set || Array.isArray(value)) return [...value].every(isClone);
  return isDataPrototype(Object.getPrototypeOf(value)) && Object.values(value).every(isClone);
}

/** Duplicates plain data that is `Clone`; `clone` duplicates the parts. */
export function cloneData(value: object, clone: (part: unknown) => unknown): unknown {
  if (hasClone(value)) return value.clone();
  if (isLeaf(value)) return structuredClone(value);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [clone(key), clone(item)]));
  if (value instanceof Set) return new Set([...value].map(clone));
  if (Array.isArray(value)) return value.map(clone);
  const copy = Object.create(Object.getPrototypeOf(value)) as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = clone((value as Record<string, unknown>)[key]);
  return copy;
}

/** Values that are copied by assignment. */
export const isPrimitive = (value: unknown): value is Primitive =>
  value === null || (typeof value !== "object" && typeof value !== "function");
