import { DROPS } from "../capture/claims.js";
import type { OwnHandle } from "../capture/own-handle.js";
import { Phase, type Environment, type State } from "./state.js";

/** `Symbol.dispose`, also where the runtime does not have it yet. */
export const DISPOSE: typeof Symbol.dispose = Symbol.dispose ?? Symbol.for("Symbol.dispose");

/** What went wrong before the end, boxed: anything can be thrown, `undefined` too. */
export interface Failure {
  /** What was thrown. */
  readonly error: unknown;
}

/**
 * Drops the fields of a struct: what is owned and still there is disposed exactly once, in reverse
 * order of capture. All are disposed even if one throws. The first error is thrown at the end; that
 * is the one of `failure`, when the body has failed already.
 */
export function release(environment: Environment, failure?: Failure): void {
  for (const handle of Object.values(environment).reverse() as OwnHandle[]) {
    if (handle["~mode"] !== "move") continue;
    handle.claim = DROPS;
    if (handle.gone) continue;
    try {
      // The closure may be kept for its `output`; what it owned is not kept with it.
      (handle.leave() as Partial<Disposable> | null | undefined)?.[DISPOSE]?.();
    } catch (error) {
      failure ??= { error };
    }
  }
  if (failure) throw failure.error;
}

/** {@link release} of captures that have no destructors, in a third of its time. */
export function forget(environment: Environment): void {
  for (const variable in environment) {
    const handle = environment[variable]!;
    if (handle["~mode"] !== "move") continue;
    handle.source = handle;
    // What was taken before cannot be assigned any more.
    handle.claim = DROPS;
  }
}

/**
 * Drops what is still owned: nothing when the closure was moved before, and only at the end of its
 * call when it is running.
 */
export function dropState(state: State): void {
  const { life } = state;
  state.life = Phase.Moved;
  if (life === Phase.Live) release(state.environment);
}
