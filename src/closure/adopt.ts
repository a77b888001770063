import { EXCLUSIVE, OWNED, SHARED } from "../capture/claims.js";
import { borrow, type Handle } from "../capture/handle.js";
import { MismatchedTypesError, notACaptureText } from "../diagnostics/e0308.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import { BorrowMutError, borrowedBothWaysText, borrowedMutablyText, borrowedTwiceText } from "../diagnostics/e0499.js";
import type { Environment, State } from "./state.js";

/**
 * Makes a new closure the owner of its captures, and adds up what they claim. Two borrows of one
 * place are E0499 or E0502, a variable without a mode is E0308. Of what another closure has already, it takes a copy of a reference, and
 * refuses anything else: that was moved (E0382).
 *
 * The only walk over the captures, with one store each: what errors say is looked up from there.
 */
export function adopt(closure: State): number {
  const { environment } = closure;
  let claim = 0;
  for (const variable in environment) {
    const handle = environment[variable]!;
    if (handle == null) refuse(environment);
    claim += handle.claim;
    if (handle.owner !== undefined) reuse(closure, handle, variable);
    // What is no capture makes it NaN, and is left as it is.
    else if (claim >= 0) handle.owner = closure;
  }
  // Only more than one claim can collide, and only with a mutable one.
  if (!(claim >= 0) || (claim & (OWNED - 1)) > EXCLUSIVE) refuse(environment);
  return claim;
}

function reuse(closure: State, handle: Handle, variable: string): void {
  if (handle["~mode"] !== "ref") throw new UseAfterMoveError(variable);
  const copy = borrow(handle);
  copy.owner = closure;
  // The literal stays as it is: it may be used again.
  (closure as { environment: Environment }).environment = { ...closure.environment, [variable]: copy };
}

/**
 * Finds what is no capture, or two borrows of one place, one of them mutable. The sentence says what the
 * second is, and names it.
 */
function refuse(environment: Environment): void {
  const claimed = new Map<unknown, number>();
  for (const variable in environment) {
    const handle = environment[variable];
    if (!handle?.["~mode"]) throw new MismatchedTypesError(notACaptureText(`\`${variable}\``), variable);
    const claim = handle.claim & (OWNED - 1);
    const source = placeOf(handle);
    const before = claimed.get(source) ?? 0;
    if (before + claim > EXCLUSIVE) {
      const text = claim === SHARED ? borrowedMutablyText : before < EXCLUSIVE ? borrowedBothWaysText : borrowedTwiceText;
      throw new BorrowMutError(text(`\`${variable}\``), variable);
    }
    claimed.set(source, before + claim);
  }
}

/** What a reference leads to, through those that it was made of: a place, a value, or the capture that owns one. */
function placeOf(handle: Handle): unknown {
  const { source } = handle;
  if (source !== handle && source?.["~mode"]) return placeOf(source);
  return handle["~mode"] === "move" ? handle : source;
}
