/** E0310: a value of a type parameter stands where `'static` is asked for. */
export const mayBorrowText = <const Names extends string>(names: Names) =>
  `error[E0310]: the parameter type of ${names} may not live long enough: nothing says that it borrows nothing; ask for \`Static\` where it is written` as const;

/** {@link mayBorrowText} as a type. */
export type MayBorrowText<Names extends string> = ReturnType<typeof mayBorrowText<Names>>;
