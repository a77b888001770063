/** A use as the source of a body shows it: a place, and the method of its handle. */
export interface ShownUse {
  /** The local, then fields, and `*` for a dereference. */
  readonly keys: readonly [name: string, ...keys: string[]];
  readonly method: "read" | "take" | "set" | "update" | "mutate" | "push" | "ref" | "mut" | "call";
}

/**
 * The uses in the source of a generator body, or of one that is written in it. The compiler infers them from the type of its yields,
 * before it ever runs; the run time has the source in place of the type. A use that it does not show,
 * as of a handle under another name, is found when the body runs.
 */
export function usesIn(body: (...args: never) => unknown, inner = body): readonly ShownUse[] {
  const source = String(body);
  if (inner !== body) return usesInSource(String(inner), namesIn(source));
  let uses = seen.get(source);
  if (!uses) seen.set(source, (uses = usesInSource(source, namesIn(source))));
  return uses;
}

/** The sources that were looked at: a program has as many as it has bodies. */
const seen = new Map<string, readonly ShownUse[]>();

function usesInSource(source: string, names: (handle: string) => string | undefined): ShownUse[] {
  return [...source.matchAll(/\byield\s*\*\s*([\w$.]+?)((?:\s*\.\s*(?:deref\b|field\s*\([^)]*\)))*)\s*(?:\.\s*(take|set|update|mutate|push|ref|mut|call)\s*\(|(?![\w$.(]))/g)].flatMap(
    ({ index, 1: handle = "", 2: path = "", 3: method = "read" }) => {
      const name = names(handle);
      if (name === undefined) return [];
      const keys = [...path.matchAll(/deref|field\s*\(\s*["'`]?([^"'`)\s]+)/g)].map(([, key]) => key ?? "*");
      if (!isTaken(source.slice(0, index))) return [{ keys: [name, ...keys], method: method as ShownUse["method"] }];
      const reference = keys.indexOf("*");
      return [{ keys: [name, ...(reference < 0 ? keys : keys.slice(0, reference))], method: "take" }];
    },
  );
}

/** Whether what follows stands in a `move` closure of the body: that takes what it uses, and the reference that a use goes through. */
const isTaken = (source: string): boolean => source.split(/\binnerMove\b/).slice(1).some((_, index, after) => isOpen(after.slice(index).join("")));

/** Whether a brace is open at the end of a text. */
const isOpen = (text: string): boolean => text.split("{").length > text.split("}").length;

/** Which local a handle is of: by the pattern of the first parameter, `{ a, b: c }`, or by its name. */
function namesIn(source: string): (handle: string) => string | undefined {
  const [, pattern, whole] = /\(\s*(?:\{([^}]*)\}|([\w$]+))/.exec(source) ?? [];
  if (pattern === undefined) return (handle) => (handle.startsWith(`${whole}.`) ? handle.slice(whole!.length + 1) : undefined);
  const handles = new Map(
    pattern.split(",").map((part) => {
      const [name = "", handle = name] = part.split("=")[0]!.split(":").map((text) => text.trim());
      return [handle, name] as const;
    }),
  );
  return (handle) => handles.get(handle);
}
