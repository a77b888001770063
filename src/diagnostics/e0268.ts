/** E0268: `break` or `continue` where there is no loop. */
export const outsideLoopText = <const Statement extends "break" | "continue">(statement: Statement) =>
  `error[E0268]: \`${statement}\` outside of a loop; write it in the body of a \`loop\`` as const;

/** {@link outsideLoopText} as a type. */
export type OutsideLoopText<Statement extends "break" | "continue"> = ReturnType<typeof outsideLoopText<Statement>>;
