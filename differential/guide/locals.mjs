// What is known of the locals for good: their types, and which places start at them.
import { rootOf } from "../program.mjs";
import { rootOfPath } from "./paths.mjs";

/**
 * A type as the guide knows it: `{ is: "i32" | "vec" | "pair" | "ref" | "mut" | "closure" | "box" | "ptr" | "list", … }`.
 *
 * @typedef {{ is: string, of?: string, to?: object, kind?: import("../program.mjs").Kind, params?: number, result?: boolean }} Type
 */

/** The types that have names. */
export const namedType = (name) => {
  const [, borrow = "", of] = /^(&mut |&)?(\w+)$/.exec(name);
  return borrow === "" ? { is: of } : { is: borrow === "&" ? "ref" : "mut", of };
};

/** The types of values that hold no loan. */
export const data = ["i32", "vec", "pair"];

const fields = { a: "i32", b: "vec" };

/** The locals at a point of a program, by name. */
export class Locals {
  /** @type {Map<string, { type: Type, mut: boolean, depth: number }>} */
  locals = new Map();
  depth = 0;
  loops = 0;

  /** The type of a place. */
  typeOf(place) {
    const [base, field] = place.replace("*", "").split(".");
    const { type } = this.locals.get(base);
    if (field !== undefined) return { is: fields[field] };
    return place.startsWith("*") ? (type.to ?? { is: type.of }) : type;
  }

  /** The type at the end of a path. */
  typeAt(path) {
    const field = /\.(\w)$/.exec(path)?.[1];
    return field !== undefined ? { is: fields[field] } : this.typeOf(path.endsWith("*") ? `*${rootOfPath(path)}` : path);
  }

  /** A place as a path that names its derefs: `m.a` of a reference is `m*.a`. */
  path(place) {
    const [base, field] = place.replace("*", "").split(".");
    const { is } = this.locals.get(base).type;
    const through = place.startsWith("*") || (field !== undefined && (is === "ref" || is === "mut"));
    return `${base}${through ? "*" : ""}${field === undefined ? "" : `.${field}`}`;
  }

  /** The places that start at a local. */
  placesOf(name) {
    const { type } = this.locals.get(name);
    const reference = type.is === "ref" || type.is === "mut";
    const places = [name];
    if (reference) places.push(`*${name}`);
    if (type.is === "pair" || (reference && type.of === "pair")) places.push(`${name}.a`, `${name}.b`);
    return places;
  }

  isCopy(type) {
    return ["i32", "ref", "ptr"].includes(type.is) || (type.is === "closure" && type.copy);
  }

  /** What a method call clones: what a reference leads to, or a shared one itself if that has no clone. */
  clonedPlace(place) {
    const { is, to } = this.typeOf(place);
    return is === "mut" || (is === "ref" && to?.is !== "box") ? `*${place}` : place;
  }

  /** How a value is taken. */
  byValue(place) {
    return this.isCopy(this.typeOf(place)) ? "copy" : "move";
  }

  /** Whether a path goes through a shared reference. */
  throughShared(path) {
    return path.includes("*") && this.locals.get(rootOfPath(path)).type.is === "ref";
  }

  /** Whether a place may be changed; otherwise the code of changing it so. */
  readOnly(place, way) {
    const name = rootOf(place);
    const path = this.path(place);
    if (this.throughShared(path)) return way === "write" ? "E0594" : "E0596";
    if (path.includes("*") || this.locals.get(name).mut) return undefined;
    return way === "write" ? "E0594" : "E0596";
  }
}
