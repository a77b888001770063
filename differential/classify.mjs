// How two verdicts about one program compare.

/** rustc looks for these before it checks borrows, and stops at the first function that has one. */
const beforeBorrows = new Set(["E0057", "E0061", "E0271", "E0277", "E0282", "E0308", "E0425", "E0434", "E0525", "E0593", "E0599", "E0618", "E0631"]);

/**
 * The kinds of comparison, best first.
 *
 * - `accept`: both accept
 * - `same code`: both reject, and the first code of the frame is one of rustc's
 * - `other code`: both reject
 * - `over-strict`: only the frame rejects
 * - `unsound`: only rustc rejects
 * - `crashed`: the frame does not compile, and no sentence says why
 */
export const kinds = ["accept", "same code", "other code", "over-strict", "unsound", "crashed"];

/**
 * @param {readonly string[]} rust the codes of rustc
 * @param {{ codes: readonly string[], crashed: boolean }} frame
 */
export function classify(rust, { codes, crashed }) {
  if (crashed) return "crashed";
  if (rust.length === 0) return codes.length === 0 ? "accept" : "over-strict";
  if (codes.length === 0) return "unsound";
  return rust.includes(first(rust, codes)) ? "same code" : "other code";
}

/** The first code that the frame reports; where rustc stopped before borrows, the first of those. */
const first = (rust, codes) => (rust.some(isEarly) ? codes.find(isEarly) : undefined) ?? codes[0];
const isEarly = (code) => beforeBorrows.has(code);

/** Whether both report the same set of codes. */
export const equalCodes = (rust, { codes }) => rust.length === codes.length && rust.every((code) => codes.includes(code));
