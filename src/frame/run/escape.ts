import { stateOf } from "../../closure/state.js";
import type { OwnHandle } from "../../capture/own-handle.js";
import { outliveText, shortLivedText } from "../../diagnostics/e0373.js";
import { escapeText, type EscapeCode } from "../../diagnostics/e0515.js";
import { subject } from "../../diagnostics/text.js";
import type { Holds } from "./cell.js";
import { fault } from "./fault.js";
import { isBehind, printed } from "./path.js";
import { referenceOf } from "./spot.js";

/** What is returned may hold no loan of a local; one through a reference is not of the local itself. */
export function refuseEscape(holds: Iterable<Holds>, code: EscapeCode, name: string): void {
  for (const { loans, through } of holds) {
    for (const { path } of loans) if (!isBehind(path)) throw fault(escapeText(code, printed(path)), name);
    refuseEscape(through, code, name);
  }
}

/**
 * What runs in a thread may borrow nothing. What a closure borrows through a reference, and the
 * references that it owns, are another error than what it borrows itself.
 */
export function requireStatic(value: unknown): void {
  const { name = "", environment = {} } = stateOf(value) ?? {};
  const variables = Object.keys(environment).sort();
  const named = (paths: readonly string[]) => paths.map((path) => `\`${printed(path)}\``).join(", ");
  const borrowed = variables.filter((path) => environment[path]!["~mode"] !== "move" && !isBehind(path));
  if (borrowed.length > 0) throw fault(outliveText(subject(name), named(borrowed)), name);
  const references = variables.filter((path) => isBehind(path) || referenceOf((environment[path] as OwnHandle).source));
  if (references.length > 0) throw fault(shortLivedText(named(references)), name);
}
