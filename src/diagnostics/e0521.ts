/** E0521: a closure stores its argument, which lives during the call, in a captured variable. */
export const escapesText = <const Place extends string>(place: Place) =>
  `error[E0521]: borrowed data escapes outside of closure: \`${place}\` outlives the reference that the closure is given; store a clone` as const;

/** {@link escapesText} as a type. */
export type EscapesText<Place extends string> = ReturnType<typeof escapesText<Place>>;

/** E0521: a closure stores a borrow of what is its own in a captured variable. */
export const storesOwnText = <const Into extends string, const Place extends string>(into: Into, place: Place) =>
  `error[E0521]: borrowed data escapes outside of closure: \`${into}\` outlives the borrow of \`${place}\`, which is only lent while the body runs; store a clone` as const;

/** {@link storesOwnText} as a type. */
export type StoresOwnText<Into extends string, Place extends string> = ReturnType<typeof storesOwnText<Into, Place>>;
