import { DISPOSE } from "../../closure/release.js";

type Fields = { [key: string]: unknown };

/** Whether a value has fields that are places of their own: a plain object, or a tuple, which has elements of different types. */
export function isStruct(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return new Set(value.map((item) => typeof item)).size > 1;
  const prototype = Object.getPrototypeOf(value) as unknown;
  return (prototype === Object.prototype || prototype === null) && !(DISPOSE in value);
}

/** The fields of a struct, for another owner; what they hold is not copied. */
export function copyStruct(value: object): object {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Fields;
  for (const key in copy) if (isStruct(copy[key])) copy[key] = copyStruct(copy[key]);
  return copy;
}

/** The part of a struct that a path leads to; the first name of the path is the struct. */
export const partOf = (value: unknown, path: string): unknown =>
  path.split(".").slice(1).reduce((whole, key) => (whole as Fields)[key], value);
