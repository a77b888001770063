import type { Carrier } from "../capture/carrier.js";
import type { Shared } from "../capture/shared.js";
import type { MoveOutOfText } from "../diagnostics/e0507.js";
import type { BorrowDataText } from "../diagnostics/e0596.js";
import type { Refused } from "../diagnostics/text.js";

/**
 * The value behind a pointer or guard that only reads: read-only all the way down. A closure behind
 * it can be called when it is an `Fn`; an `FnMut` is E0596, an `FnOnce` E0507.
 *
 * `Pointer` is how the sentence calls it: "an `Rc`".
 *
 * @see https://doc.rust-lang.org/std/ops/trait.Deref.html
 */
export type View<T, Pointer extends string> = T extends Carrier
  ? T["~impl"] extends { readonly Fn: true }
    ? T
    : T["~impl"] extends { readonly FnMut: true }
      ? Refused<BorrowDataText<Pointer>>
      : T["~impl"] extends { readonly FnOnce: true }
        ? Refused<MoveOutOfText<Pointer>>
        : T
  : Shared<T>;

/**
 * The value behind a guard that also writes: `T` itself, but an `FnOnce` cannot be moved out of it
 * (E0507).
 *
 * @see https://doc.rust-lang.org/std/ops/trait.DerefMut.html
 */
export type ViewMut<T, Pointer extends string> = T extends Carrier
  ? T["~impl"] extends { readonly FnMut: true }
    ? T
    : T["~impl"] extends { readonly FnOnce: true }
      ? Refused<MoveOutOfText<Pointer>>
      : T
  : T;
