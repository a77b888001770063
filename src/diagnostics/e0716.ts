/** Why a reference does not live as long as the parameter that it is for. */
const outlives = {
  E0716: "a temporary value is dropped while it is borrowed",
  E0597: "what the reference points to does not live long enough",
} as const;

/** E0716 or E0597: an argument is a reference that ends before the lifetime of its parameter. */
export const outlivedText = <const Code extends keyof typeof outlives, const Name extends string>(code: Code, name: Name) =>
  `error[${code}]: ${outlives[code]}: \`${name}\` asks for a reference of a lifetime that it names; ask for one of any lifetime` as const;

/** {@link outlivedText} as a type. */
export type OutlivedText<Code extends keyof typeof outlives, Name extends string> = ReturnType<typeof outlivedText<Code, Name>>;

/** E0597: a closure returns a reference to a local where one to its argument is asked for. */
export const returnsLocalText = <const Who extends string>(who: Who) =>
  `error[E0597]: borrowed value does not live long enough: ${who} returns a reference to what it borrows, where one to its argument is asked for; return the value` as const;

/** {@link returnsLocalText} as a type. */
export type ReturnsLocalText<Who extends string> = ReturnType<typeof returnsLocalText<Who>>;
