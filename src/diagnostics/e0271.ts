/** The code of a wrong output: of a closure with a name E0271, of one written at the bound E0308. */
export type OutputCode = "E0271" | "E0308";

/** E0271 or E0308: a closure gives another type than the bound asks for. */
export const outputText = <const Code extends OutputCode, const Who extends string, const Expected extends string, const Found extends string>(
  code: Code,
  who: Who,
  expected: Expected,
  found: Found,
) => `error[${code}]: expected ${who} to return \`${expected}\`, but it returns \`${found}\`; change its body, or the bound` as const;

/** {@link outputText} as a type. */
export type OutputText<Code extends OutputCode, Who extends string, Expected extends string, Found extends string> = ReturnType<
  typeof outputText<Code, Who, Expected, Found>
>;
