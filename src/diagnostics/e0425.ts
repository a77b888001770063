/** E0425: a name that no local has. */
export const notFoundText = <const Name extends string>(name: Name) =>
  `error[E0425]: cannot find value \`${name}\` in this scope; declare it with \`let\` before` as const;

/** {@link notFoundText} as a type. */
export type NotFoundText<Name extends string> = ReturnType<typeof notFoundText<Name>>;
