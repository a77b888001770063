import { expectUnmoved } from "../closure/refuse.js";
import { stateOf } from "../closure/state.js";
import { ImmutableBorrowError, notMutableText, type NotMutable } from "../diagnostics/e0596.js";
import { borrow, borrowMut, borrowValue } from "./handle.js";
import type { Mut, Ref } from "./handles.js";
import type { Movable, Takeable } from "./movable.js";
import { own } from "./own.js";
import { isPlace, type Place } from "./place.js";

/**
 * One field of a closure's struct: how a variable is captured, and its type.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export interface Capture {
  /** The capture mode. */
  readonly "~mode": "ref" | "mut" | "move";
  /** The type of the captured variable. It exists in types only. */
  readonly "~type": unknown;
  /** The type of the field: `&T`, `&mut T` or `T`. It exists in types only. */
  readonly "~field": unknown;
}

/**
 * A capture by shared reference: the field is `&T`. Made by `ref(x)`.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export interface ByRef<T> extends Capture {
  /** By which mode the variable is captured. */
  readonly "~mode": "ref";
  /** The type of the captured variable. It exists in types only. */
  readonly "~type": T;
  /** The type of the field, `&T`. It exists in types only. */
  readonly "~field": Ref<T>;
}

/**
 * A capture by mutable reference: the field is `&mut T`. Made by `mut(place)`.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export interface ByMut<T> extends Capture {
  /** By which mode the variable is captured. */
  readonly "~mode": "mut";
  /** The type of the captured variable. It exists in types only. */
  readonly "~type": T;
  /** The type of the field, `&mut T`. It exists in types only. */
  readonly "~field": Mut<T>;
}

/**
 * A capture by value: the field is `T`. Made by `move(x)`.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export interface ByMove<T> extends Capture {
  /** By which mode the variable is captured. */
  readonly "~mode": "move";
  /** The type of the captured variable. It exists in types only. */
  readonly "~type": T;
  /** The type of the field, `T`. It exists in types only. */
  readonly "~field": T;
}

/** The variable behind what was given to a capture mode: places, references and modes are seen through. */
export type Variable<Source> = Source extends { readonly "~place": unknown; value: infer T } ? T : Silenced<Source>;

/** A moved closure is refused where it is captured (E0382): what the body does with it then adds no error of its own. */
type Silenced<Source> = Source extends { readonly "~state": "moved" } ? any : Source;

/** What `mut` takes: a place, an owned or mutably borrowed capture; anything else is E0596. */
export type Mutable<Source> = Source extends { readonly "~place": "mut" } ? Source : NotMutable;

/** The type that `move` captures: a capture by `ref` or `mut` becomes the reference, a place its content. */
export type Owned<Source> = Source extends ByRef<infer T>
  ? Ref<T>
  : Source extends ByMut<infer T>
    ? Mut<T>
    : Source extends { readonly "~place": "mut"; value: infer T }
      ? T
      : Silenced<Source>;

/**
 * Captures a variable by shared reference: the field is `&T`, and the body reads `.value`.
 *
 * Use it for what the closure only reads. Takes any value; a place is read anew at each access, and
 * a capture of an enclosing closure is borrowed again. The closure stays `Clone` and `Copy`, but is
 * not `'static` (E0373). Borrowing a closure that was moved is E0382.
 *
 * @example
 * ```ts
 * import { closure, ref } from "fn-traits";
 *
 * const salt = "s";
 * const hash = closure({ salt: ref(salt) }).fn(({ salt }, text: string) => salt.value + text);
 * hash("x"); //=> "sx"
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export function ref<Source>(source: Movable<Source>): ByRef<Variable<Source>> {
  // The handle is the capture: what the types add exists in types only.
  if (isBorrowed(source)) return borrow(source) as unknown as ByRef<Variable<Source>>;
  expectUnmoved(stateOf(source));
  return borrowValue(source) as unknown as ByRef<Variable<Source>>;
}

/**
 * Captures a place by mutable reference: the field is `&mut T`, and an `.fnMut` body reads and
 * writes `.value`.
 *
 * Use it for what the closure changes and its maker still owns. Takes a place, or a capture of an
 * enclosing closure that may be changed there (a reborrow); anything else is E0596. The closure is
 * neither `Clone` nor `Copy` (E0277), nor `'static` (E0373).
 *
 * @example
 * ```ts
 * import { closure, mut, place } from "fn-traits";
 *
 * const seen = place<string[]>([]);
 * const note = closure({ seen: mut(seen) }).fnMut(({ seen }, word: string) => void seen.value.push(word));
 * note("a");
 * seen.value.length; //=> 1
 *
 * mut(seen.value); // error[E0596]: cannot borrow a value as mutable that is not declared as mutable
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export function mut<Source>(source: Mutable<Source>): ByMut<Variable<Source>> {
  if (!isPlace(source)) throw new ImmutableBorrowError(notMutableText);
  // The handle is the capture: what the types add exists in types only.
  return borrowMut(source) as unknown as ByMut<Variable<Source>>;
}

/**
 * Captures a variable by value: the field is `T`. An `.fnOnce` body can take it, an `.fnMut` body
 * change it, an `.fn` body read it.
 *
 * Use it for what the closure is to own: it then lives as long as the closure, and is disposed with
 * it. A place gives up its content, a closure is consumed, both unless they are `Copy`, and
 * `move(ref(x))` moves the reference, as it does of what an `.fn` body sees. Capturing a moved closure is E0382, capturing what an enclosing
 * closure only lends E0507.
 *
 * The binding of a moved *closure* can be marked with the statement `moved(f)`; other JavaScript
 * variables remain visible, which only the frame layer can refuse.
 *
 * @example
 * ```ts
 * import { callOnce, closure, move } from "fn-traits";
 *
 * const items = [3, 1, 2];
 * const sorted = closure({ items: move(items) }).fnOnce(({ items }) => items.take().sort());
 * callOnce(sorted);
 * sorted.output; //=> [1, 2, 3]
 * callOnce(sorted); // error[E0382]: use of moved value
 * ```
 *
 * @see https://doc.rust-lang.org/std/keyword.move.html
 */
export function move<Source>(source: Takeable<Source>): ByMove<Owned<Source>> {
  // The handle is the capture: what the types add exists in types only.
  return own(source) as unknown as ByMove<Owned<Source>>;
}

/** A place or a capture: what `ref` reads through. */
const isBorrowed = (source: unknown): source is Place<unknown> =>
  (source as { "~place"?: string } | null | undefined)?.["~place"] !== undefined;
