/** E0428: a local has the name of another. */
export const redeclaredText = <const Name extends string>(name: Name) =>
  `error[E0428]: the name \`${name}\` is defined multiple times; a frame has no shadowing, so give the second one another name` as const;

/** {@link redeclaredText} as a type. */
export type RedeclaredText<Name extends string> = ReturnType<typeof redeclaredText<Name>>;
