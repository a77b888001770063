import type { BorrowText } from "../../diagnostics/borrow.js";
import type { OutliveText } from "../../diagnostics/e0373.js";
import type { OverlapsShallow, Printed, Root } from "../../capture/path.js";
import type { Elders, Fault, Loan } from "../fact.js";

/** A type whose drop uses what it borrows. */
export type Droppy = { readonly "~box": true } | { readonly "~threads": true } | readonly { readonly "~box": true }[];

/** The locals of one block die from the last to the first: what a box borrows is older than it. */
export type DiedBefore<One, Names, Facts> =
  One extends Loan<infer Holder, `boxed ${infer Kind}`, infer Of>
    ? Root<Of> extends Names
      ? OverlapsShallow<Root<Of>, Of> extends true
        ? Younger<Facts, Holder, Root<Of>> extends true
          ? Fault<BorrowText<"dead", Kind, Printed<Of>, Holder, "dropped">>
          : never
        : never
      : never
    : never;

/** Whether `Name` was declared after `Holder`. */
type Younger<Facts, Holder extends string, Name> =
  Extract<Facts, Elders<Holder, any>> extends infer Known
    ? [Known] extends [never]
      ? false
      : Known extends Elders<Holder, infer Names>
        ? Name extends Names
          ? false
          : true
        : false
    : false;

/** What the threads of a scope borrow is older than the scope. */
export type Outliving<Facts, Name, Roots> =
  | Facts
  | (Facts extends Elders<infer Scope, infer Names>
      ? Scope extends Name
        ? Exclude<Roots, Names | Name> extends infer Young extends string
          ? [Young] extends [never]
            ? never
            : Fault<OutliveText<"", `\`${Young}\``>>
          : never
        : never
      : never);
