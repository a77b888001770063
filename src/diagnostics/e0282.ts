/** E0282: a test asks about `any` or `never`, which agree to everything. */
export const unknownTypeText = "error[E0282]: type annotations needed: `any` and `never` tell nothing about a closure; ask about its own type, as in `typeof f`";

/** E0282: what was never given a type is called. */
export const untypedText = <const Name extends string>(name: Name) =>
  `error[E0282]: type annotations needed: nothing says what \`${name}\` is when it is not \`null\`; say its type where it is declared` as const;

/** {@link untypedText} as a type. */
export type UntypedText<Name extends string> = ReturnType<typeof untypedText<Name>>;
