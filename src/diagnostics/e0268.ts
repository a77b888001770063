/** E0268: `break` or `continue` where there is no loop. */
export const outsideLoopText = <const Statement extends "break" | "continue">(statement: Statement) =>
  `error[E0268]: \`${statement}\` outside of a loop; write it in the body of a \`loop\`` as const;

/** E0267: `break` or `continue` of a loop that a closure is written in. */
export const insideClosureText = <const Statement extends "break" | "continue">(statement: Statement) =>
  `error[E0267]: \`${statement}\` inside of a closure; a closure leaves only the loops in it, return instead` as const;

/** {@link insideClosureText} as a type. */
export type InsideClosureText<Statement extends "break" | "continue"> = ReturnType<typeof insideClosureText<Statement>>;

/** {@link outsideLoopText} as a type. */
export type OutsideLoopText<Statement extends "break" | "continue"> = ReturnType<typeof outsideLoopText<Statement>>;
