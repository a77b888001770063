/** E0384: a local without `mut` is assigned when it has a value already. */
export const assignedTwiceText = <const Name extends string>(name: Name) =>
  `error[E0384]: cannot assign twice to immutable variable \`${name}\`; declare it as \`mut ${name}\`` as const;

/** {@link assignedTwiceText} as a type. */
export type AssignedTwiceText<Name extends string> = ReturnType<typeof assignedTwiceText<Name>>;
