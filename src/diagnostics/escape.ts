/** What rustc says of it, an error without a code. */
const says = {
  FnMut: "captured variable cannot escape `FnMut` closure body",
  Fn: "lifetime may not live long enough: references to captured variables cannot escape a closure that implements `Fn`",
} as const;

/** An error without a code: a closure that may be called again gives a borrow of what is its own. */
export const escapesBodyText = <const Kind extends "Fn" | "FnMut", const Place extends string>(kind: Kind, place: Place) =>
  `error: ${says[kind]}: \`${place}\` is only lent while the body runs; give a copy or clone of it` as const;

/** {@link escapesBodyText} as a type. */
export type EscapesBodyText<Kind extends "Fn" | "FnMut", Place extends string> = ReturnType<typeof escapesBodyText<Kind, Place>>;
