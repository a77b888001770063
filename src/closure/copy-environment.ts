import { OwnHandle, type Handle } from "../capture/handle.js";
import type { Environment } from "./state.js";

/**
 * Duplicates the fields of a struct: references are shared, owned values go through `duplicate`.
 */
export function copyEnvironment(
  environment: Environment,
  duplicate: (value: unknown, variable: string) => unknown,
): Environment {
  const copy: Record<string, Handle> = {};
  for (const variable in environment) {
    const handle = environment[variable]!;
    if (handle["~mode"] === "move") {
      const owned = new OwnHandle(duplicate(handle.value, variable));
      owned.variable = variable;
      owned.receiver = handle.receiver;
      copy[variable] = owned;
    } else copy[variable] = handle;
  }
  return copy;
}
