import type { ClosureError } from "../diagnostics/closure-error.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { BorrowMutError, borrowedTwiceText } from "../diagnostics/e0499.js";
import { subject } from "../diagnostics/text.js";
import { RUNNING, type State } from "./state.js";

/** What the life of a closure forbids: E0499 while it runs, E0382 after it was moved. */
export const refusal = ({ life, name }: Pick<State, "life" | "name">): ClosureError =>
  life === RUNNING ? new BorrowMutError(borrowedTwiceText(subject(name)), name) : new UseAfterMoveError(name);

/** Throws {@link refusal}. */
export function refuseUse(state: State): never {
  throw refusal(state);
}
