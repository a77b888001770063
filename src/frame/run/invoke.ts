import { rustTypeOf } from "../../capture/rust-type-of.js";
import { surrender } from "../../closure/give.js";
import { runOnce } from "../../closure/run-once.js";
import { stateOf } from "../../closure/state.js";
import { argumentCountText, type CountCode } from "../../diagnostics/e0057.js";
import type { Kind } from "../../diagnostics/e0525.js";
import { notAFunctionText } from "../../diagnostics/e0618.js";
import { isWeaker } from "../../ownership/require-kind.js";
import { fault } from "./fault.js";
import { refuseLetOut } from "./letting-out.js";
import { referenceOf, type Slot } from "./spot.js";
import { trackerOf } from "./tracker.js";

/** How a call uses the closure that it calls. */
export const calling = { Fn: "ref", FnMut: "mut", FnOnce: "move" } as const;

/** The closures that became function pointers: a call of one with too few arguments is another error. */
export const pointers = new WeakSet<object>();

/** The closure that a call goes to: itself, or what a reference leads to. */
const calleeOf = (value: unknown): unknown => (referenceOf(value) ? (value as Slot).value : value);

/** The kind of what is called. */
export function kindOf(value: unknown): Kind {
  const callee = calleeOf(value);
  const state = stateOf(callee);
  return state?.boxed ? state.kind : (trackerOf(callee)?.kind ?? state?.kind ?? "Fn");
}

/**
 * Calls a closure by its kind: `uses` is the use that the call is of its place. It comes again when the
 * body does what its source did not show.
 */
export function callValue(value: unknown, name: string, args: readonly unknown[], uses: (kind: Kind) => void): unknown {
  const callee = calleeOf(value);
  const state = stateOf(callee);
  if (!state && typeof callee !== "function") throw fault(notAFunctionText(name, rustTypeOf(value)), name);
  const tracker = trackerOf(callee);
  if (tracker) requireArguments(tracker.body, pointers.has(callee as object) ? "E0061" : "E0057", name, args);
  const kind = kindOf(value);
  uses(kind);
  const output =
    state?.kind === "FnOnce" ? runOnce(surrender(state), ...args) : (callee as (...args: readonly unknown[]) => unknown)(...args);
  if (tracker && state?.kind === "FnOnce") refuseLetOut(tracker, "FnOnce", output);
  if (isWeaker(kindOf(value), kind)) uses(kindOf(value));
  return output;
}

/** A call gives each parameter an argument; a body with defaults or a rest parameter says itself what it takes. */
function requireArguments(body: (...args: never) => unknown, code: CountCode, name: string, args: readonly unknown[]): void {
  const wanted = Math.max(body.length - 1, 0);
  if (args.length === wanted || (args.length > wanted && isOpen(body))) return;
  throw fault(argumentCountText(code, name, args.length), name);
}

/** Whether a function takes more arguments than its length: only its source tells. */
const isOpen = (body: (...args: never) => unknown): boolean => /=|\.\.\./.test(/^[^(]*\(([\s\S]*?)\)\s*\{/.exec(String(body))?.[1] ?? "=");
