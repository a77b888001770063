import type { Kind } from "../diagnostics/e0525.js";

const method = { Fn: "call", FnMut: "call_mut", FnOnce: "call_once" } as const;
const receiver = { Fn: "&self", FnMut: "&mut self", FnOnce: "self" } as const;
/** What only the impl of `FnOnce` declares. */
const declares = { Fn: "", FnMut: "", FnOnce: "    type Output = Output;\n\n" } as const;

/** The line above a struct that can be duplicated. */
export const deriveText = { Copy: "#[derive(Clone, Copy)]\n", Clone: "#[derive(Clone)]\n", neither: "" } as const;

/** One field of the struct, on its line. */
export const fieldText = <const Name extends string, const Type extends string>(name: Name, type: Type) =>
  `    ${name}: ${type},\n` as const;

/** All fields in their braces; a struct without fields has none. `lines` are those of {@link fieldText}. */
export const fieldsText = <const Lines extends string>(lines: Lines) =>
  // The condition is the type's own, which TypeScript does not work out from an expression.
  (lines === "" ? ";" : ` {\n${lines}}`) as Lines extends "" ? ";" : ` {\n${Lines}}`;

/**
 * The struct and its impl, as rustfmt would have them. `derives` is one of {@link deriveText},
 * `lifetimes` is `<'a>` or nothing, `fields` is a {@link fieldsText}.
 */
export const structText = <
  const Derives extends string,
  const Name extends string,
  const Lifetimes extends string,
  const Fields extends string,
  const Implemented extends Kind,
>(
  derives: Derives,
  name: Name,
  lifetimes: Lifetimes,
  fields: Fields,
  kind: Implemented,
) =>
  `${derives}struct ${name}${lifetimes}${fields}

impl${lifetimes} ${kind}<Args> for ${name}${lifetimes} {
${declares[kind]}    extern "rust-call" fn ${method[kind]}(${receiver[kind]}, args: Args) -> Self::Output {
        body(self, args)
    }
}` as const;
