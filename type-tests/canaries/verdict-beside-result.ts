// The result type of a callback is an intersection of what is inferred from it and a condition on that:
// inference takes the first, the check the second.
//
// src/frame/nesting.ts: the sentence about the end of a block stands at what the block gives.

interface Refusal {
  readonly "~refused": never;
}
interface Frame<out Facts> {
  readonly facts: Facts;
}
type Verdict<Facts> = "fault" extends Facts ? "error: something is used that is gone" & Refusal : unknown;
declare function block<Facts>(body: () => Frame<Facts> & Verdict<Facts>): Facts;
declare const fine: Frame<"moved">;
declare const broken: Frame<"moved" | "fault">;

const facts: "moved" = block(() => fine);
//! TS "error: something is used that is gone"
block(() => broken);
void facts;
