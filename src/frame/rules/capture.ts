import type { BorrowText, Conflict } from "../../diagnostics/borrow.js";
import type { Captured } from "../../capture/captures.js";
import type { Ended, Fault, Flows, Loan, Moved } from "../fact.js";
import type { Overlaps, Printed, Root } from "../../capture/path.js";
import type { FlowingOn } from "./hold.js";
import type { Touched } from "./touch.js";

type RootsOf<Captures> = Captures extends Captured<infer Path, any, any> ? Root<Path> : never;

/** The accesses that capturing is, all at once: captured places are apart from each other. */
export type CapturedAll<Facts, Captures> = CapturedFrom<Facts, Captures, RootsOf<Captures>>;

type CapturedFrom<Facts, Captures, Names> = Facts extends { readonly on: Names } ? CapturedOne<Facts, Captures, Names> : Facts;

/** A captured closure or reference whose loan another capture ends cannot be held beside it. */
type CapturedOne<One, Captures, Names> =
  One extends Loan<infer Holder, infer Kind, infer Of>
    ? Clashing<Captures, Kind, Of> extends infer Does
      ? [Does] extends [never]
        ? One
        : Holder extends Names
          ? Fault<BorrowText<Does, Kind, Printed<Of>, Holder>>
          : Ended<Holder, Does & string, Kind, Of>
      : never
    : One extends Ended<any, any, any, any>
      ? Extract<Touched<One, One["by"], "copy">, Fault<string>>
      : One | (Captures extends Captured<infer Path, infer Does, any> ? Extract<Touched<One, Path, Does>, Fault<string>> : never);

/** How the captures conflict with a loan; `never` if they do not. */
type Clashing<Captures, Kind, Of extends string> =
  Captures extends Captured<infer Path, infer Does, any>
    ? Conflict<Does, Kind> extends string
      ? Overlaps<Path, Of> extends true
        ? Does
        : never
      : never
    : never;

/**
 * What a closure holds after it captured: its own loans, and what the references and closures hold that
 * it took or borrows; what was moved into it is gone.
 */
export type Held<Facts, Holder extends string, Captures> =
  | (Holder extends "" ? WithoutMoved<Facts, MovedBy<Captures>> : WithoutMoved<Taking<Facts, Holder, Captures>, MovedBy<Captures>>)
  | Taken<Captures, Holder>
  | Stored<Facts, Captures, Captures>;

/**
 * A body assigns a captured reference: it may store there what any other capture holds. Its uses are a
 * set, which does not tell which.
 */
type Stored<Facts, Captures, All> =
  Captures extends Captured<infer Into, any, "into"> ? StoredFrom<Facts, Exclude<Holding<All>, Root<Into>>, Root<Into>> : never;

type StoredFrom<Facts, Froms, To extends string> = Froms extends string ? FlowingOn<Facts, Froms, To> : never;

/** The locals of the captures that may hold loans. */
type Holding<Captures> = Captures extends Captured<infer Path, any, infer Holds> ? (Holds extends false ? never : Root<Path>) : never;

/** The locals that a closure takes whole. */
type MovedBy<Captures> = Captures extends Captured<infer Path, "move", any> ? Path : never;

/** What was moved holds nothing any more. */
type WithoutMoved<Facts, Names> = [Names] extends [never]
  ? Facts
  : Facts extends { readonly by: Names }
    ? Facts extends Flows<any, any, any>
      ? Facts
      : never
    : Facts;

/** The facts, with what the closure holds through those of its captures that hold something. */
type Taking<Facts, Holder extends string, Captures> =
  | Facts
  | (Captures extends Captured<infer Path, infer Does, infer Holds> ? (Holds extends true | "into" ? Through<Facts, Root<Path>, Does, Holder> : never) : never);

type Through<Facts, From extends string, Does, Holder extends string> =
  | Flows<From, Holder, Does extends "move" | "copy" ? "value" : "lent">
  | (Facts extends Loan<infer By, infer Kind, infer Of>
      ? By extends From
        ? Loan<Holder, Does extends "move" | "copy" ? Kind : Kind extends `boxed ${infer Plain}` ? Plain : Kind, Of>
        : never
      : never);

type Taken<Captures, Holder extends string> =
  Captures extends Captured<infer Path, infer Does, any>
    ? Does extends "move"
      ? Moved<Path, Holder extends "" ? "into a closure" : `into the closure \`${Holder}\``>
      : Does extends "copy" | "reborrow"
        ? never
        : Holder extends ""
          ? never
          : Loan<Holder, Does, Path>
    : never;
