import { stateOf } from "../closure/state.js";

/** The type of a value as a sentence prints it: `RustType` at run time, as far as the value tells it. */
export function rustTypeOf(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object" && typeof value !== "function") return typeof value;
  const state = stateOf(value);
  if (state) return state.boxed ? `Box<dyn ${state.kind}>` : state.name ? `{closure ${state.name}}` : "{closure}";
  if (typeof value === "function") return "fn";
  const printed = (value as { "~rust"?: unknown })["~rust"];
  if (typeof printed === "string") return printed;
  if (Array.isArray(value)) return `${union(value)}[]`;
  if (value instanceof Map) return `Map<${union([...value.keys()])}, ${union([...value.values()])}>`;
  if (value instanceof Set) return `Set<${union([...value])}>`;
  if (value instanceof Date) return "Date";
  const tag = (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  return typeof tag === "string" ? tag : "object";
}

/** The types of several values, each once, sorted. An empty collection does not tell: `_`. */
const union = (values: readonly unknown[]): string =>
  [...new Set(values.map(rustTypeOf))].sort().join(" | ") || "_";
