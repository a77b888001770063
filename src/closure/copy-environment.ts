import type { Duplicate, Handle } from "../capture/handle.js";
import { OwnHandle } from "../capture/own-handle.js";
import type { Environment } from "./state.js";

/**
 * Duplicates the fields of a struct: references are shared, owned values go through `duplicate`.
 * The new handles have no owner yet. They are entered in `copy` one by one: who fails half way finds those before there.
 */
export function copyEnvironment(environment: Environment, duplicate: Duplicate, copy: Record<string, Handle> = {}): Environment {
  for (const variable in environment) {
    const handle = environment[variable]!;
    copy[variable] = handle.copy?.(duplicate) ?? (handle["~mode"] === "move" ? new OwnHandle(duplicate(handle.value, variable), handle.claim) : handle);
  }
  return copy;
}
