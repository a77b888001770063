/** E0631: a closure takes arguments of other types than the bound gives. */
export const argumentTypesText = <const Who extends string>(who: Who) =>
  `error[E0631]: type mismatch in closure arguments: ${who} does not take what the bound gives it; change the types of its parameters` as const;

/** {@link argumentTypesText} as a type. */
export type ArgumentTypesText<Who extends string> = ReturnType<typeof argumentTypesText<Who>>;
