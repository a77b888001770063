/** E0521: a closure stores its argument, which lives during the call, in a captured variable. */
export const escapesText = <const Place extends string>(place: Place) =>
  `error[E0521]: borrowed data escapes outside of closure: \`${place}\` outlives the reference that the closure is given; store a clone` as const;

/** {@link escapesText} as a type. */
export type EscapesText<Place extends string> = ReturnType<typeof escapesText<Place>>;
