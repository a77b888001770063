import type { OwnHandle } from "../capture/handle.js";
import type { Environment } from "./state.js";

/** `Symbol.dispose`, also where the runtime does not have it yet. */
export const DISPOSE: typeof Symbol.dispose = Symbol.dispose ?? Symbol.for("Symbol.dispose");

/**
 * Drops the fields of a struct: what is owned and still there is disposed exactly once, in reverse
 * order of capture. All are disposed even if one throws; the first error is thrown at the end.
 */
export function release(environment: Environment): void {
  const handles = Object.values(environment);
  let failed = false;
  let failure: unknown;
  for (let index = handles.length; index-- > 0; ) {
    const handle = handles[index] as OwnHandle;
    if (handle["~mode"] !== "move" || handle.gone) continue;
    handle.gone = true;
    const held = handle.held as Partial<Disposable> | null | undefined;
    try {
      held?.[DISPOSE]?.();
    } catch (error) {
      if (!failed) failure = error;
      failed = true;
    }
  }
  if (failed) throw failure;
}
