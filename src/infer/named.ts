/**
 * The types that a user's declarations name for an inferred closure: an entry has to export them, or the
 * closure cannot be exported without its type being written.
 *
 * @packageDocumentation
 */
export type { Mut, Ref } from "../capture/handles.js";
export type { MovedOut, Mutated, MutatedOwn } from "../capture/inferred-modes.js";
export type { ByMove, ByMut, ByRef } from "../capture/modes.js";
export type { Lends } from "../capture/origin.js";
export type { Use } from "../capture/use.js";
export type { FnClosure } from "../closure/fn-closure.js";
export type { FnMutClosure } from "../closure/fn-mut-closure.js";
export type { FnOnceClosure } from "../closure/fn-once-closure.js";
export type { Kind } from "../diagnostics/e0525.js";
export type { Fn } from "../traits/fn.js";
export type { FnMut } from "../traits/fn-mut.js";
export type { FnOnce } from "../traits/fn-once.js";
