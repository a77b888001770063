import type { Root } from "../../capture/path.js";
import type { Loan } from "../fact.js";
import type { FlowedOn, LentOn } from "./hold.js";

/** What a body stores: `Holder` takes a loan of the place, or has the value of it; and holds what its local holds. */
export interface Kept<out Holder extends string, out Kind extends string, out Place extends string, out Holds> {
  readonly holder: Holder;
  readonly kind: Kind;
  readonly place: Place;
  readonly holds: Holds;
}

/** The state after a closure was made that stores references. */
export type KeptAll<Facts, All> =
  | Facts
  | (All extends Kept<infer Holder, infer Kind, infer Place, infer Holds>
      ? (Holds extends true ? FlowedOn<Facts, Root<Place>, Holder> : never) | LentBy<Facts, Holder, Kind, Place>
      : never);

/** What is stored behind a mutable reference, those hold that it leads to. */
export type KeptBehind<Facts, All> = All extends Kept<infer Holder, infer Kind, infer Place, infer Holds>
  ? LedTo<Facts, Holder> extends infer Target extends string
    ? [Target] extends [never]
      ? Facts
      : Target extends unknown
        ? KeptAll<Facts, Kept<Target, Kind, Place, Holds>>
        : never
    : never
  : never;

type LedTo<Facts, Holder> = Facts extends Loan<infer By, "mut" | "unique", infer Of> ? (By extends Holder ? Root<Of> : never) : never;

/** A loan through a reference is the reference's. */
type LentBy<Facts, Holder extends string, Kind extends string, Place extends string> = Kind extends "value"
  ? never
  : Place extends `${string}.*${string}`
    ? never
    : LentOn<Facts, Holder, Kind, Place>;
