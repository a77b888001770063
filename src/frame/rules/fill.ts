import type { AssignedTwiceText } from "../../diagnostics/e0384.js";
import type { Fault, Flows, IsSet, Loan, Moved, Unset } from "../fact.js";

/** A local that was moved as a whole holds nothing any more. */
export type Left<Facts, Place extends string, How extends string> = NotBy<Facts, Place> | Moved<Place, How>;

/** Where a value went stays true of the local. */
type NotBy<Facts, Name> = Facts extends { readonly by: Name } ? Extract<Facts, Flows<any, any, any>> : Facts;

/** What an assignment makes good: of a local, everything it held and was; of a field, its move. */
export type Filled<Facts, Place extends string> =
  Facts extends Moved<infer Gone, any>
    ? Gone extends Place | `${Place}.${string}`
      ? never
      : Facts
    : Facts extends Loan<infer Holder, any, infer Of>
      ? Holder extends Place
        ? never
        : Of extends `${Place}.*` | `${Place}.*.${string}`
          ? never
          : Facts
      : Facts extends { readonly by: Place }
        ? Extract<Facts, Flows<any, any, any>>
        : Facts extends Unset<Place>
          ? never
          : Facts;

/** The first assignment of a local without `mut`. Any other is an error, and fills it all the same. */
export type FilledOnce<Facts, Name extends string> =
  | FirstOrFault<Exclude<Facts, { readonly moved: Name | `${Name}.${string}` }>, Name>
  | IsSet<Name>;

type FirstOrFault<Facts, Name extends string> =
  Extract<Facts, Unset<Name>> extends never
    ? Extract<Facts, Boxes<Name>> extends never
      ? Facts | Fault<AssignedTwiceText<Name>>
      : Facts
    : Extract<Facts, IsSet<Name>> extends never
      ? Exclude<Facts, Unset<Name>>
      : Exclude<Facts, Unset<Name>> | Fault<AssignedTwiceText<Name>>;

/** A box holds what was assigned, and its drop makes that E0506: rustc reports no second error about an assignment. */
interface Boxes<Name extends string> {
  readonly ended: "assign";
  readonly loan: `boxed ${string}`;
  readonly of: Name | `${Name}.${string}`;
}
