import { isCopyEnvironment } from "../capture/copy.js";
import type { Handle } from "../capture/handle.js";
import { byAlphabet, rustTypeOf } from "../capture/rust-type-of.js";
import type { RustType } from "../capture/rust-type.js";
import { expectUnmoved } from "../closure/refuse.js";
import { stateOf } from "../closure/state.js";
import { MismatchedTypesError, notAClosureText } from "../diagnostics/e0308.js";
import type { MovedText, PossiblyMovedText } from "../diagnostics/e0382.js";
import type { Text } from "../diagnostics/text.js";
import { isClone } from "../ownership/clone-any.js";
import type { KindOf } from "../traits/kind-of.js";
import type { Desugar, Opaque } from "./desugar-type.js";
import type { Fate, NameOf, SomeAre } from "./fate.js";
import { structName } from "./struct-name.js";
import { deriveText, fieldText, fieldsText, structText } from "./struct-text.js";

/** Whether it has captures; a type parameter may have them. */
type IsStruct<Closure> = ["any"] extends [Closure]
  ? true
  : [Closure] extends [{ readonly "~captures": unknown }]
    ? Closure extends Opaque
      ? false
      : true
    : false;

/** How sentences print what is no struct. */
type Found<Closure> = Closure extends Opaque ? `impl ${KindOf<Closure>}` : RustType<Closure>;

/** E0382 for a moved closure, E0308 for what is none. */
type Closed<Closure> = true extends SomeAre<"moved", Closure>
  ? Text<"live" extends Fate<Closure> ? PossiblyMovedText<NameOf<Closure>> : MovedText<NameOf<Closure>>>
  : false extends IsStruct<Closure>
    ? Text<ReturnType<typeof notAClosureText<Found<Closure>>>>
    : Closure;

/** How each mode writes its type. */
const pointer = { ref: "&'a ", mut: "&'a mut ", move: "" };

const typeOf = (handle: Handle): string =>
  pointer[handle["~mode"]] + rustTypeOf(handle.value).replaceAll("&", "&'a ");

/**
 * The Rust struct that a closure stands for, with its impl, as a string: {@link Desugar} at run time.
 *
 * Use it to print what a closure is made of. The types of the fields are those of the values, which
 * tell less than types do: an empty array is `_[]`, a captured variable that is declared as
 * `string | null` has the type of what it holds at the moment, and a value declared `unknown` or by
 * a bound shows what it is. A plain function may be a function pointer, so it is `Copy`; a class that
 * names itself by a `[Symbol.toStringTag]` which its type does not tell, `URL` say, has that name.
 * Where the value tells its type, the text is the very type of the result.
 *
 * Errors: E0382 for a moved closure, or one that borrows a place whose value was moved out; E0308 for
 * a box, a function, what a combinator made, and everything else that is no struct of captures.
 *
 * @example
 * ```ts
 * import { closure, move } from "fn-traits";
 * import { desugar } from "fn-traits/testing";
 *
 * const shout = closure("shout", { words: move(["hey"]) }).fnOnce(({ words }) => words.take().join());
 * desugar(shout).split("\n")[0]; //=> "#[derive(Clone)]"
 * desugar(shout).split("\n")[2]; //=> "    words: string[],"
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html
 */
export function desugar<Closure>(f: Closed<Closure>): Desugar<Closure> {
  const state = stateOf(f);
  expectUnmoved(state);
  if (!state || state.boxed || state.made) {
    throw new MismatchedTypesError(notAClosureText(state?.made && !state.boxed ? `impl ${state.kind}` : rustTypeOf(f)));
  }
  const lines = Object.keys(state.environment)
    .sort(byAlphabet)
    .map((name) => fieldText(name, typeOf(state.environment[name]!)))
    .join("");
  const derives = isCopyEnvironment(state.environment) ? "Copy" : isClone(f) ? "Clone" : "neither";
  const lifetimes = lines.includes("&") ? "<'a>" : "";
  // The same text by the same function, put together from what the value knows about itself.
  return structText(deriveText[derives], structName(state.name), lifetimes, fieldsText(lines), state.kind) as Desugar<Closure>;
}
