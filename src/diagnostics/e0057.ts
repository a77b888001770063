/** The code of a wrong number of arguments: of a closure E0057, of a function pointer E0061. */
export type CountCode = "E0057" | "E0061";

/** E0057 or E0061: a call gives another number of arguments than there are parameters. */
export const argumentCountText = <const Code extends CountCode, const Name extends string, const Given extends number>(
  code: Code,
  name: Name,
  given: Given,
) => `error[${code}]: \`${name}\` takes another number of arguments than the ${given} supplied; give it one for each parameter` as const;

/** {@link argumentCountText} as a type. */
export type ArgumentCountText<Code extends CountCode, Name extends string, Given extends number> = ReturnType<
  typeof argumentCountText<Code, Name, Given>
>;
