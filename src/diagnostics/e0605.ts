/** E0605: a closure that captures something is cast to a function pointer. */
export const castText = <const Name extends string>(name: Name) =>
  `error[E0605]: non-primitive cast: \`${name}\` captures variables, and only a closure that captures nothing is a function pointer; use \`boxed\`` as const;

/** {@link castText} as a type. */
export type CastText<Name extends string> = ReturnType<typeof castText<Name>>;
