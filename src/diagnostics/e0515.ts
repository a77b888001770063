/** Where a value may not outlive the function: what is returned holds a loan of a local. */
const holds = {
  E0515: "cannot return a value that references local variable",
  E0597: "borrowed value does not live long enough: what is returned borrows local variable",
  E0373: "the closure that is returned may outlive the current function, but it borrows local variable",
} as const;

/** The code of an escape: of a reference E0515, of a closure E0597, of one in a box or written there E0373. */
export type EscapeCode = keyof typeof holds;

/** E0515, E0597 or E0373: what is returned holds a loan of a local, which ends with the function. */
export const escapeText = <const Code extends EscapeCode, const Place extends string>(code: Code, place: Place) =>
  `error[${code}]: ${holds[code]} \`${place}\`; move or clone it in` as const;

/** {@link escapeText} as a type. */
export type EscapeText<Code extends EscapeCode, Place extends string> = ReturnType<typeof escapeText<Code, Place>>;
