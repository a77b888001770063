import { stateOf } from "../closure/state.js";
import { isPrimitive } from "./clone-data.js";

/**
 * The type of a value as a sentence prints it: `RustType` at run time, as far as the value tells it.
 * `rest` is how deep it is still printed, so that values which contain themselves come to an end.
 */
export function rustTypeOf(value: unknown, rest = 3): string {
  if (isPrimitive(value)) return value === null ? "null" : typeof value;
  if (rest === 0) return "_";
  const state = stateOf(value);
  if (state) return state.boxed ? `Box<dyn ${state.kind}>` : `{closure${state.name && ` ${state.name}`}}`;
  if (typeof value === "function") return "fn";
  const { "~mode": mode, "~rust": printed, [Symbol.toStringTag]: tag = printed } = value as Partial<Record<"~mode" | "~rust" | symbol, unknown>>;
  if (mode === "ref" || mode === "mut") return (mode === "ref" ? "&" : "&mut ") + rustTypeOf((value as { value: unknown }).value);
  // The types of several parts as one, each once, sorted. An empty collection does not tell: `_`.
  const union = (parts: Iterable<unknown>, open = "", close = ""): string => {
    const types = [...new Set(Array.from(parts, (part) => rustTypeOf(part, rest - 1)))].sort(byAlphabet);
    return types.length > 1 ? open + types.join(" | ") + close : (types[0] ?? "_");
  };
  // `[]` binds more tightly than the `|` of a union.
  if (Array.isArray(value)) return `${union(value, "(", ")")}[]`;
  if (value instanceof Map) return `Map<${union(value.keys())}, ${union(value.values())}>`;
  if (value instanceof Set) return `Set<${union(value)}>`;
  if (value instanceof Date) return "Date";
  return typeof tag === "string" ? tag : "object";
}

/** The order of `SortNames`: other characters stand behind those of identifiers. */
export const byAlphabet = (left: string, right: string): number => (key(left) < key(right) ? -1 : 1);
const key = (text: string): string => text.replace(/[^\w$]/g, "~$&");
