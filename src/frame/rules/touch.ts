import type { BorrowText, Conflict } from "../../diagnostics/borrow.js";
import type { UnsetText } from "../../diagnostics/e0381.js";
import type { MovedLocalText } from "../../diagnostics/e0382.js";
import type { Ended, Fault, Loan, Moved, Unset } from "../fact.js";
import type { Overlaps, OverlapsShallow, Printed, Root } from "../../capture/path.js";

/** An access to a place: facts about its local are looked at, all others stay. */
export type TouchAt<Facts, Place extends string, Name, Access> = Facts extends { readonly on: Name }
  ? Touched<Facts, Place, Access>
  : Facts;

/** What an access makes of one fact about the place's local: a conflicting loan ends, what is gone or ended is a fault. */
export type Touched<One, Place extends string, Access> =
  One extends Loan<infer Holder, infer Kind, infer Of>
    ? Conflict<Access, Kind> extends string
      ? (Access extends "assign" ? OverlapsShallow<Place, Of> : Overlaps<Place, Of>) extends true
        ? Holder extends Root<Place>
          ? // What a reference was lent on came back to it: using it uses the loan.
            Fault<BorrowText<Access, Kind, Printed<Of>, Holder>>
          : Ended<Holder, Access & string, Kind, Of>
        : One
      : One
    : One extends Moved<infer Gone, infer How>
      ? Access extends "assign"
        ? Place extends `${Gone}.${string}`
          ? One | Fault<MovedLocalText<Printed<Gone>, How>>
          : One
        : Overlaps<Place, Gone> extends true
          ? One | Fault<MovedLocalText<Printed<Gone>, How>>
          : One
      : One extends Ended<infer Holder, infer Did, infer Kind, infer Of>
        ? Access extends "assign"
          ? Place extends Holder
            ? Kind extends `boxed ${infer Plain}`
              ? // What was there is dropped.
                Fault<BorrowText<Did, Plain, Printed<Of>, Holder, "dropped">>
              : One
            : Fault<BorrowText<Did, Kind, Printed<Of>, Holder>>
          : Fault<BorrowText<Did, Kind, Printed<Of>, Holder>>
        : One extends Unset<infer Name>
          ? Access extends "assign"
            ? Place extends Name
              ? One
              : One | Fault<UnsetText<Name>>
            : One | Fault<UnsetText<Name>>
          : One;
