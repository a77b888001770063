/**
 * Functions that make closures of closures, and the standard library's functions that take them.
 *
 * @packageDocumentation
 */

// Composition.
export { compose } from "./compose.js";
export { converge } from "./converge.js";
export { flow } from "./flow.js";
export { pipe } from "./pipe.js";

// Arguments and outputs.
export { constant } from "./constant.js";
export { curry, type Curried } from "./curry.js";
export { flip } from "./flip.js";
export { identity } from "./identity.js";
export { mapArgs } from "./map-args.js";
export { mapOutput } from "./map-output.js";
export { partial } from "./partial.js";
export { tap } from "./tap.js";
export { uncurry } from "./uncurry.js";

// Predicates.
export { and } from "./and.js";
export { not } from "./not.js";
export { or } from "./or.js";

// How often a closure is called.
export { memoize } from "./memoize.js";
export { once } from "./once.js";
export { repeat } from "./repeat.js";
export { split } from "./split.js";
export { tryOnce, type OnceResult } from "./try-once.js";

// Who owns a closure, and when it runs.
export { byMut } from "./by-mut.js";
export { byRef } from "./by-ref.js";
export { scopeGuard, type ScopeGuard } from "./scope-guard.js";

// What the combinators make; a program that exports such a closure names these in its declarations.
export type { BoundFields } from "./partial.js";
export type { CacheSlots } from "./memoize.js";
export type { CapturedValues } from "./captured-values.js";
export type { Combined, CombinedTraits } from "./combined.js";
export type { CombinedOnce, CombinedOnceTraits } from "./combined-once.js";
export type { HandleSlots } from "./split.js";
export type { OnceSlots } from "./once.js";

// The standard library's functions that take closures.
export * from "./std/index.js";
