import type { Mut, Own, Ref } from "../capture/handles.js";
import type { CaptureRecord } from "./derived.js";

/** How an `.fnMut` body sees a capture, by its mode. An interface, so that only the one asked for is computed. */
interface MutHandles<T, Variable extends string> {
  ref: Ref<T, Variable, "FnMut">;
  mut: Mut<T, Variable, "FnMut">;
  move: Mut<T, Variable, "FnMut">;
}

/** How an `.fnOnce` body sees a capture, by its mode. */
interface OnceHandles<T, Variable extends string> {
  ref: Ref<T, Variable, "FnOnce">;
  mut: Mut<T, Variable, "FnOnce">;
  move: Own<T>;
}

/**
 * What an `.fn` body sees: `&self`, so every capture is read-only, also one by `mut`.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.Fn.html#tymethod.call
 */
export type FnEnvironment<Captures extends CaptureRecord> = {
  readonly [Name in keyof Captures]: Ref<NonNullable<Captures[Name]>["~type"], Name & string, "Fn">;
};

/**
 * What an `.fnMut` body sees: `&mut self`, so captures by `mut` and `move` are writable.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnMut.html#tymethod.call_mut
 */
export type FnMutEnvironment<Captures extends CaptureRecord> = {
  readonly [Name in keyof Captures]: MutHandles<NonNullable<Captures[Name]>["~type"], Name & string>[NonNullable<Captures[Name]>["~mode"]];
};

/**
 * What an `.fnOnce` body sees: `self`, so captures by `move` can be taken.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html#tymethod.call_once
 */
export type FnOnceEnvironment<Captures extends CaptureRecord> = {
  readonly [Name in keyof Captures]: OnceHandles<NonNullable<Captures[Name]>["~type"], Name & string>[NonNullable<Captures[Name]>["~mode"]];
};
