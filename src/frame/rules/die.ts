import type { BorrowText } from "../../diagnostics/borrow.js";
import type { EscapeCode, EscapeText } from "../../diagnostics/e0515.js";
import type { Ended, Exit, Fault, Flows, Loan } from "../fact.js";
import type { DiedBefore } from "./age.js";
import type { OverlapsShallow, Printed, Root } from "../../capture/path.js";

/**
 * Locals come to their end: what others borrow from them ends as well. A box is used by its destructor,
 * so a loan that it held must not have ended before.
 */
export type Died<Facts, Names, All = Facts> =
  Facts extends Exit<infer To, infer Carried>
    ? Wrap<To, Died<Carried, Names>>
    : Facts extends { readonly by: Names }
      ? Facts extends Ended<infer Holder, infer Did, `boxed ${infer Kind}`, infer Of>
        ? Fault<BorrowText<Did, Kind, Printed<Of>, Holder, "dropped">>
        : DiedBefore<Facts, Names, All>
      : Facts extends { readonly on: Names }
        ? Facts extends Loan<infer Holder, infer Kind, infer Of>
          ? OverlapsShallow<Root<Of>, Of> extends true
            ? Ended<Holder, "dead", Kind, Of>
            : never
          : never
        : Facts extends Flows<infer From, any, any>
          ? From extends Names
            ? never
            : Facts
          : Facts;

/** What is returned may hold no loan of a local; one through a reference is not of the local itself. */
export type Escaping<Facts, Name, Code> =
  Facts extends Loan<infer Holder, any, infer Of>
    ? Holder extends Name
      ? Of extends `${string}.*${string}`
        ? Facts
        : Fault<EscapeText<Code & EscapeCode, Printed<Of>>>
      : Facts
    : Facts;

/** Carries each fact to where a jump leads. What was a fault before stays where it is. */
export type Exits<To extends "break" | "continue", Facts> =
  Facts extends Exit<any, any> | Fault<string> ? Facts : Wrap<To, Facts>;

type Wrap<To extends "break" | "continue", Facts> = Facts extends unknown ? Exit<To, Facts> : never;
