import { DISPOSE } from "../closure/release.js";
import type { Primitive } from "./carrier.js";
import { isCopy } from "./copy.js";

/** Whether all that the prototypes of an object have is their constructor: then its class is plain data. */
function isData(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  // Without one above it, it is `Object.prototype`, of this realm or another.
  if (!prototype || !Object.getPrototypeOf(prototype)) return true;
  return Reflect.ownKeys(prototype).every((key) => key === "constructor") && isData(prototype);
}

/** Memory that several threads share, for which a clone is another handle, as of an `Arc`. */
const isShared = (value: object): boolean =>
  (ArrayBuffer.isView(value) ? value.buffer : (value as SharedArrayBuffer))[Symbol.toStringTag] === "SharedArrayBuffer";

/** A value with a `clone()` of its own. A cell says in `~clone` whether the value inside lets it. */
interface Cloneable {
  clone(): unknown;
  readonly "~clone"?: boolean;
}

/** Whether it has a `clone()` that it may call. */
const hasClone = (value: object): value is Cloneable =>
  typeof (value as Partial<Cloneable>).clone === "function" && (value as Cloneable)["~clone"] !== false;

/** The fields of an object, those under symbols too. */
const fields = (value: object): (keyof typeof value)[] => Reflect.ownKeys({ ...value }) as (keyof typeof value)[];

/** How a value is duplicated that is copied whole: one with a `clone()`, and the `Clone` leaves of implements.ts. */
function whole(value: object): (() => unknown) | undefined {
  // Functions, which may be function pointers, and references are handed on.
  if (isCopy(value) || isShared(value)) return () => value;
  if (hasClone(value)) return () => value.clone();
  if (value instanceof Date || value instanceof RegExp || value instanceof ArrayBuffer || value instanceof DataView) {
    return () => like(value, structuredClone(value));
  }
  // It keeps the class, where `structuredClone` makes an `Uint8Array` of a `Buffer`.
  return ArrayBuffer.isView(value) ? () => Uint8Array.prototype.slice.call(value) : undefined;
}

/**
 * Whether plain data is `Clone`: the run time of `Satisfies<T, "Clone">`. `isClone` decides about
 * the parts.
 */
export function isCloneData(value: object, isClone: (part: unknown) => boolean): boolean {
  if (whole(value)) return true;
  // What has a destructor is duplicated by its own `clone` or not at all, else both would run it.
  if (DISPOSE in value) return false;
  const isCollection = value instanceof Map || value instanceof Set;
  if (isCollection && ![...value].every(isClone)) return false;
  return (isCollection || Array.isArray(value) || isData(value)) && fields(value).every((key) => isClone(value[key]));
}

/** What a clone starts from: no elements, or an array with its holes. */
function emptyOf(value: object): any {
  return value instanceof Map ? new Map() : value instanceof Set ? new Set() : Array.isArray(value) ? value.slice() : {};
}

/** A subclass of what is built in stays one. */
const like = <Copy>(value: object, copy: Copy): Copy => Object.setPrototypeOf(copy, Object.getPrototypeOf(value));

/**
 * Duplicates plain data that is `Clone`; `clone` duplicates the parts. The copy is entered in `copies`
 * before its parts are copied, so that one of them can point back to it.
 */
export function cloneData(value: object, clone: (part: unknown) => unknown, copies: Map<unknown, unknown>): unknown {
  const copyWhole = whole(value);
  if (copyWhole) return copyWhole();
  const copy = emptyOf(value);
  copies.set(value, copy);
  if (value instanceof Map) for (const [key, item] of value) copy.set(clone(key), clone(item));
  if (value instanceof Set) for (const item of value) copy.add(clone(item));
  for (const key of fields(value)) copy[key] = clone(value[key]);
  // Last, as a method of the class may come in between, and find no fields yet.
  return like(value, copy);
}

/** Values that are copied by assignment. */
export const isPrimitive = (value: unknown): value is Primitive => Object(value) !== value;
