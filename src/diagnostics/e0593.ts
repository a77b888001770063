/** E0593: a closure takes another number of arguments than the bound gives. */
export const arityText = <const Who extends string, const Expected extends number, const Found extends number>(
  who: Who,
  expected: Expected,
  found: Found,
) => `error[E0593]: ${who} is expected to take ${expected} argument(s), but it takes ${found}; write the parameters that the bound names` as const;

/** {@link arityText} as a type. */
export type ArityText<Who extends string, Expected extends number, Found extends number> = ReturnType<
  typeof arityText<Who, Expected, Found>
>;
