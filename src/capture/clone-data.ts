import { DISPOSE } from "../closure/release.js";
import type { Primitive } from "./carrier.js";
import { isCopy } from "./copy.js";

/** Whether all that a prototype and those above it have is their constructor: its class is plain data. */
const isDataPrototype = (prototype: object | null): boolean => {
  if (prototype === null) return true;
  const above = Object.getPrototypeOf(prototype) as object | null;
  // Without one above it, it is `Object.prototype`, of this realm or another.
  return above === null || (Reflect.ownKeys(prototype).every((key) => key === "constructor") && isDataPrototype(above));
};

/** Built-in values that are copied whole: the `Clone` leaves of implements.ts. */
const isLeaf = (value: object): boolean =>
  value instanceof Date || value instanceof RegExp || value instanceof ArrayBuffer || ArrayBuffer.isView(value) || isShared(value);

/** Memory that several threads share, for which a clone is another handle, as of an `Arc`. */
const isShared = (value: object): boolean =>
  typeof SharedArrayBuffer === "function" && (ArrayBuffer.isView(value) ? value.buffer : value) instanceof SharedArrayBuffer;

/** `slice` of all typed arrays: it keeps the class, where `structuredClone` makes an `Uint8Array` of a `Buffer`. */
const { slice } = Uint8Array.prototype;

function cloneLeaf(value: object): object {
  if (isShared(value)) return value;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return slice.call(value as Uint8Array);
  return structuredClone(value);
}

/** A value with a `clone()` of its own. A cell says in `~clone` whether the value inside lets it. */
interface Cloneable {
  clone(): unknown;
  readonly "~clone"?: boolean;
}

/** Whether it has a `clone()` that it may call. */
const hasClone = (value: object): value is Cloneable =>
  typeof (value as Partial<Cloneable>).clone === "function" && (value as Cloneable)["~clone"] !== false;

/** The fields of an object, those under symbols too. */
const fields = (value: object): (keyof typeof value)[] =>
  (Reflect.ownKeys(value) as (keyof typeof value)[]).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key));

/**
 * Whether plain data is `Clone`: the run time of `Satisfies<T, "Clone">`. `isClone` decides about
 * the parts.
 */
export function isCloneData(value: object, isClone: (part: unknown) => boolean): boolean {
  if (isCopy(value) || hasClone(value) || isLeaf(value)) return true;
  // What has a destructor is duplicated by its own `clone` or not at all, else both would run it.
  if (DISPOSE in value) return false;
  if (Array.isArray(value)) return [...value].every(isClone);
  const collection = value instanceof Map || value instanceof Set;
  if (collection && ![...value].every(isClone)) return false;
  return (collection || isDataPrototype(Object.getPrototypeOf(value))) && fields(value).every((key) => isClone(value[key]));
}

/**
 * Duplicates plain data that is `Clone`; `clone` duplicates the parts. `started` is told of the copy
 * before the parts are copied, so that one of them can point back to it.
 */
export function cloneData(value: object, clone: (part: unknown) => unknown, started: (copy: object) => void): unknown {
  // Functions, which may be function pointers, and references are handed on.
  if (isCopy(value)) return value;
  if (hasClone(value)) return value.clone();
  const prototype = Object.getPrototypeOf(value) as object | null;
  // A subclass of what is built in stays one.
  if (isLeaf(value)) return Object.setPrototypeOf(cloneLeaf(value), prototype);
  const copy = emptied(value, prototype);
  started(copy);
  if (value instanceof Map) for (const [key, item] of value) (copy as typeof value).set(clone(key), clone(item));
  if (value instanceof Set) for (const item of value) (copy as typeof value).add(clone(item));
  for (const key of fields(value)) copy[key] = clone(value[key]) as never;
  return Object.setPrototypeOf(copy, prototype);
}

/** An object for the parts of a copy: a map or set without elements, an array or object with the fields of the original, in their order. */
function emptied(value: object, prototype: object | null): object {
  if (value instanceof Map) return new Map();
  if (value instanceof Set) return new Set();
  return Array.isArray(value) ? value.slice() : Object.assign(Object.create(prototype), value);
}

/** Values that are copied by assignment. */
export const isPrimitive = (value: unknown): value is Primitive =>
  value === null || (typeof value !== "object" && typeof value !== "function");
