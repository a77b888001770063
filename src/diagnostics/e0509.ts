/** E0509: a part is moved out of a value that has a destructor. */
export const ownsDropText = <const Place extends string>(place: Place) =>
  `error[E0509]: cannot move out of \`${place}\`, whose owner has a destructor; clone it` as const;

/** {@link ownsDropText} as a type. */
export type OwnsDropText<Place extends string> = ReturnType<typeof ownsDropText<Place>>;
