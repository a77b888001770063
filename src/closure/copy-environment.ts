import type { Duplicate, Handle } from "../capture/handle.js";
import type { Environment } from "./state.js";

/**
 * Duplicates the fields of a struct: references are shared, owned values go through `duplicate`.
 * The new handles have no owner yet.
 */
export function copyEnvironment(environment: Environment, duplicate: Duplicate): Environment {
  const copy: Record<string, Handle> = {};
  for (const variable in environment) copy[variable] = environment[variable]!.copy(duplicate, variable);
  return copy;
}
