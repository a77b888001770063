/** E0700: a closure that is returned holds a reference whose lifetime its type does not name (edition 2021). */
export const hiddenLifetimeText = <const Place extends string>(place: Place) =>
  `error[E0700]: hidden type captures lifetime that does not appear in bounds: the closure holds the reference \`${place}\`; name its lifetime` as const;

/** {@link hiddenLifetimeText} as a type. */
export type HiddenLifetimeText<Place extends string> = ReturnType<typeof hiddenLifetimeText<Place>>;
