import type { ClosureError } from "../diagnostics/closure-error.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { BorrowMutError, borrowedTwiceText } from "../diagnostics/e0499.js";
import { subject } from "../diagnostics/text.js";
import { Phase, type State } from "./state.js";

/** What the life of a closure forbids: E0499 while it runs, E0382 after it was moved. */
export const refusal = ({ life, name }: Pick<State, "life" | "name">): ClosureError =>
  life === Phase.Running ? new BorrowMutError(borrowedTwiceText(subject(name)), name) : new UseAfterMoveError(name);

/** Throws {@link refusal} of a closure that is not live. */
export function expectLive(state: State): void {
  if (state.life) throw refusal(state);
}

/** Throws {@link refusal} of a closure that was moved: one that runs may be looked at. */
export function expectUnmoved(state: State | null | undefined): void {
  if (state?.life === Phase.Moved) throw refusal(state);
}
