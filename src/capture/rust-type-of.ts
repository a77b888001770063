import { stateOf } from "../closure/state.js";

/**
 * The type of a value as a sentence prints it: `RustType` at run time, as far as the value tells it.
 * `rest` is how deep it is still printed, so that values which contain themselves come to an end.
 */
export function rustTypeOf(value: unknown, rest = 3): string {
  if (value === null) return "null";
  if (typeof value !== "object" && typeof value !== "function") return typeof value;
  if (rest === 0) return "_";
  const state = stateOf(value);
  if (state) return state.boxed ? `Box<dyn ${state.kind}>` : state.name ? `{closure ${state.name}}` : "{closure}";
  if (typeof value === "function") return "fn";
  const mode = (value as { "~mode"?: unknown })["~mode"];
  if (mode === "ref" || mode === "mut") {
    return (mode === "ref" ? "&" : "&mut ") + rustTypeOf((value as { value: unknown }).value);
  }
  const printed = (value as { "~rust"?: unknown })["~rust"];
  if (typeof printed === "string") return printed;
  if (Array.isArray(value)) return arrayOf(value, rest);
  if (value instanceof Map) return `Map<${union([...value.keys()], rest)}, ${union([...value.values()], rest)}>`;
  if (value instanceof Set) return `Set<${union([...value], rest)}>`;
  if (value instanceof Date) return "Date";
  const tag = (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  return typeof tag === "string" ? tag : "object";
}

/** The types of several parts, each once, sorted. */
const names = (parts: readonly unknown[], rest: number): string[] =>
  [...new Set(parts.map((part) => rustTypeOf(part, rest - 1)))].sort(byAlphabet);

/** The same as one type. An empty collection does not tell: `_`. */
const union = (parts: readonly unknown[], rest: number): string => names(parts, rest).join(" | ") || "_";

/** The type of an array: `[]` binds more tightly than the `|` of a union. */
function arrayOf(parts: readonly unknown[], rest: number): string {
  const items = names(parts, rest);
  return items.length > 1 ? `(${items.join(" | ")})[]` : `${items[0] ?? "_"}[]`;
}

/** The order of `SortNames`: other characters stand behind those of identifiers. */
export const byAlphabet = (left: string, right: string): number => (key(left) < key(right) ? -1 : 1);
const key = (text: string): string => text.replace(/[^\w$]/g, "~$&");
