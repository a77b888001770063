import type { MovedText, PossiblyMovedText } from "../diagnostics/e0382.js";
import type { Text } from "../diagnostics/text.js";

/** The parts of a union that were moved: `true`, `false`, or both. */
type IsMoved<Source> = Source extends { readonly "~state": "moved" } ? true : false;

/**
 * Whether some part of `Source` was moved, and not for `any`.
 *
 * Asking about `any` first is what lets a type parameter pass: a parameter whose type is a
 * condition takes a value of type `T` only if the condition fails for `T` replaced by `any`.
 */
type SomeMoved<Source> = ["any"] extends [Source] ? false : true extends IsMoved<Source> ? true : false;

/** The name of a moved closure. */
type MovedName<Source> = Source extends { readonly "~state": "moved"; readonly "~name": infer Name extends string }
  ? Name
  : never;

/**
 * The parameter of a function that takes a value over or borrows it: anything but a closure that was
 * moved before (E0382, on every path or on another one).
 *
 * A condition, and no intersection with the type parameter, which would keep literals from widening:
 * `move(1)` captures a `number`. A type parameter `F extends FnOnce<…>` of a function passes also
 * after `callOnce(f)`; then the call throws.
 */
export type Movable<Source> = true extends SomeMoved<Source>
  ? Text<false extends IsMoved<Source> ? PossiblyMovedText<MovedName<Source>> : MovedText<MovedName<Source>>>
  : Source;
