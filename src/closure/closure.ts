import type { ClosureBuilder } from "./builder.js";
import type { CaptureLiteral, CaptureRecord } from "./derived.js";
import type { Environment } from "./state.js";
import { StructLiteral } from "./struct-literal.js";

/**
 * Starts a closure: the struct literal of what it captures, then the method for its kind.
 *
 * `captures` names each captured variable and how it is captured: `ref(x)`, `mut(place)`, `move(x)`.
 * The body gets the captures under the same names. `{}` captures nothing.
 *
 * Capturing one place by `mut` twice, or by `mut` and `ref`, throws `BorrowMutError` (E0499, E0502).
 * A variable without a mode does not compile, and throws `MismatchedTypesError` (E0308) without types.
 *
 * @example
 * ```ts
 * import { closure, mut, place, ref } from "fn-traits";
 *
 * const counter = place(0);
 * const delta = 2;
 * const next = closure({ counter: mut(counter), delta: ref(delta) }).fnMut(
 *   ({ counter, delta }) => (counter.value += delta.value),
 * );
 * next(); //=> 2
 * next(); //=> 4
 * ```
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function closure<Captures extends CaptureLiteral>(captures: Captures): ClosureBuilder<Captures>;
/**
 * Starts a closure with a name. The name stands in every message in place of "this closure", and
 * makes the closure's type its own: two closures of different names do not mix (E0308).
 *
 * @example
 * ```ts
 * import { callOnce, closure, move } from "fn-traits";
 *
 * const send = closure("send", { text: move(["hi"]) }).fnOnce(({ text }) => text.take().join());
 * callOnce(send);
 * callOnce(send); // error[E0382]: use of moved value: `send`
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html
 */
export function closure<Name extends string, Captures extends CaptureLiteral>(
  name: Name,
  captures: Captures,
): ClosureBuilder<Captures, Name>;
export function closure(first: string | CaptureRecord, second?: CaptureRecord): unknown {
  // The types know captures by their fields, and the run time as the handles that they are: see capture/modes.ts.
  return typeof first === "string" ? new StructLiteral(first, second as unknown as Environment) : new StructLiteral("", first as unknown as Environment);
}
