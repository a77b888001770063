/** E0644: a closure is an argument of itself. */
export const takesItselfText = <const Name extends string>(name: Name) =>
  `error[E0644]: \`${name}\` is given to itself, so its type would contain itself; give it a reference to a boxed closure` as const;

/** {@link takesItselfText} as a type. */
export type TakesItselfText<Name extends string> = ReturnType<typeof takesItselfText<Name>>;
