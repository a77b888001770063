/** E0282: a test asks about `any` or `never`, which agree to everything. */
export const unknownTypeText = "error[E0282]: type annotations needed: `any` and `never` tell nothing about a closure; ask about its own type, as in `typeof f`";

/** E0282: what was never given a type is called. */
export const untypedText = <const Name extends string>(name: Name) =>
  `error[E0282]: type annotations needed: nothing says what \`${name}\` is when it is not \`null\`; say its type where it is declared` as const;

/** E0282: a parameter of a closure has no type, and no call or bound gives it one. */
export const openParameterText = <const Name extends string>(name: Name) =>
  `error[E0282]: type annotations needed: nothing says the type of a parameter of \`${name}\`; say it, or call \`${name}\`` as const;

/** {@link openParameterText} as a type. */
export type OpenParameterText<Name extends string> = ReturnType<typeof openParameterText<Name>>;

/** {@link untypedText} as a type. */
export type UntypedText<Name extends string> = ReturnType<typeof untypedText<Name>>;
