import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { BorrowMutError, borrowedTwiceText } from "../diagnostics/e0499.js";
import { subject } from "../diagnostics/text.js";
import { RUNNING, type State } from "./state.js";

/** Throws what the life of a closure forbids: E0499 while it runs, E0382 after it was moved. */
export function refuseUse(state: State): never {
  if (state.life === RUNNING) throw new BorrowMutError(borrowedTwiceText(subject(state.name)), state.name);
  throw new UseAfterMoveError(state.name);
}
