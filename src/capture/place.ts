import { UseAfterMoveError } from "../diagnostics/e0382.js";
import type { Movable } from "./movable.js";

/**
 * A variable that closures can borrow: `let mut x` in Rust.
 *
 * JavaScript cannot capture a local variable by reference explicitly, so a variable that is to be
 * captured by `mut`, or by `ref` with later changes visible, lives in a place. `.value` reads and
 * writes it.
 *
 * @see https://doc.rust-lang.org/reference/expressions.html#place-expressions-and-value-expressions
 */
export interface Place<T> {
  /**
   * The value. When it was captured by `move`, and is not `Copy`, reading it throws
   * `UseAfterMoveError` (E0382) until it is assigned anew.
   */
  value: T;
  /** What distinguishes a place from an object that happens to have a `value`. */
  readonly "~place": "mut";
}

/** What a place has besides: it knows by itself how to be moved out of, so that a program without places does not carry it. */
export interface Vacatable {
  /** Its value was moved out: whoever looks at it gets E0382, until it is assigned anew. */
  "~vacate"(): void;
}

class PlaceCell<T> implements Place<T>, Vacatable {
  constructor(public value: T) {}
  get "~place"() {
    return "mut" as const;
  }
  /** No closure, but no plain data either: see own.ts. */
  get "~closure"() {
    return null;
  }
  "~vacate"(): void {
    Object.defineProperty(this, "value", { get: refuse, set: refill, configurable: true });
  }
}

/**
 * Declares a variable that closures can borrow: `let mut x = value`.
 *
 * Use it for what a closure changes (`mut(x)`), and for what a closure reads while others change it
 * (`ref(x)`). A constant needs none: `ref(3)`. A closure that was moved is E0382, at the latest when it
 * is used.
 *
 * @example
 * ```ts
 * import { closure, mut, place } from "fn-traits";
 *
 * const total = place(0);
 * const add = closure({ total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n));
 * add(2);
 * add(3);
 * total.value; //=> 5
 * ```
 *
 * @see https://doc.rust-lang.org/std/keyword.let.html
 */
export function place<T>(value: Movable<T>): Place<T> {
  return new PlaceCell(value as T);
}

/** Whether `mut` can borrow the value: a place, or a capture that is one. By key, as there may be two copies of the class. */
export const isPlace = (value: unknown): value is Place<unknown> =>
  (value as Partial<Place<unknown>> | null | undefined)?.["~place"] === "mut";

function refuse(): never {
  throw new UseAfterMoveError(undefined, "this place");
}

/** An assignment makes a moved variable whole again, as in Rust. */
function refill(this: Place<unknown>, value: unknown): void {
  delete (this as Partial<Place<unknown>>).value;
  this.value = value;
}
