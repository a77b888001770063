import { ClosureError } from "./closure-error.js";
import type { Kind } from "./e0525.js";

const behindReference = "which is behind a reference; capture it by `move`";

const inClosure = <const Receiver extends Kind>(receiver: Receiver) =>
  `a captured variable in an \`${receiver}\` closure; build it with \`.fnOnce\`` as const;

/** Why a body cannot move a captured variable out, and what to do. */
type Why<Receiver extends Kind> = Receiver extends "FnOnce" ? typeof behindReference : ReturnType<typeof inClosure<Receiver>>;

/** E0507: a body moves a captured variable out that its receiver only lends. */
export const moveOutText = <const Variable extends string, const Receiver extends Kind>(
  variable: Variable,
  receiver: Receiver,
) =>
  `error[E0507]: cannot move out of \`${variable}\`, ${(receiver === "FnOnce" ? behindReference : inClosure(receiver)) as Why<Receiver>}, or clone the value` as const;

/** {@link moveOutText} as a type. Inside `Refused`, it is what a handle has for `take`. */
export type MoveOutText<Variable extends string, Receiver extends Kind> = ReturnType<
  typeof moveOutText<Variable, Receiver>
>;

/** E0507: an `FnOnce` closure is called through a pointer or guard, such as "an `Rc`". */
export const moveOutOfText = <const Pointer extends string>(pointer: Pointer) =>
  `error[E0507]: cannot move out of ${pointer}; take the value out of its owner with \`intoInner\` or \`replace\`` as const;

/** {@link moveOutOfText} as a type. */
export type MoveOutOfText<Pointer extends string> = ReturnType<typeof moveOutOfText<Pointer>>;

/**
 * Thrown when a body tries to move a captured variable out that its receiver only lends.
 *
 * @see https://doc.rust-lang.org/error_codes/E0507.html
 */
export class MoveOutError extends ClosureError {
  /** Always `"MoveOutError"`, also after minification. */
  override get name(): "MoveOutError" {
    return "MoveOutError";
  }
}

/** E0507: a place behind a reference is moved out of. */
export const moveOutOfPlaceText = <const Place extends string>(place: Place) =>
  `error[E0507]: cannot move out of \`${place}\` which is behind a reference; clone it` as const;

/** {@link moveOutOfPlaceText} as a type. */
export type MoveOutOfPlaceText<Place extends string> = ReturnType<typeof moveOutOfPlaceText<Place>>;

/** E0507: the bound of a closure makes it `Fn` or `FnMut`, and its body gives away what it captured. */
export const moveOutAtBoundText = <const Place extends string, const Asked extends "Fn" | "FnMut">(place: Place, asked: Asked) =>
  `error[E0507]: cannot move out of \`${place}\`, a captured variable in an \`${asked}\` closure; let the bound ask for \`FnOnce\`, or clone the value` as const;

/** {@link moveOutAtBoundText} as a type. */
export type MoveOutAtBoundText<Place extends string, Asked extends "Fn" | "FnMut"> = ReturnType<typeof moveOutAtBoundText<Place, Asked>>;
