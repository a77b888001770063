// Shrinks many programs at once: each round of candidates is one run of both compilers.
import { compare } from "./compare.mjs";
import { smaller } from "./shrink.mjs";

const perRound = 40;

/**
 * The smallest programs found that compare as these do.
 *
 * @param {readonly import("./compare.mjs").Comparison[]} comparisons
 * @param {string} [compiler]
 * @param {(one: import("./compare.mjs").Comparison, other: import("./compare.mjs").Comparison) => boolean} [alike]
 * @returns {Promise<import("./compare.mjs").Comparison[]>} in the same order
 */
export async function reduce(comparisons, compiler, alike = (one, other) => one.kind === other.kind) {
  const smallest = [...comparisons];
  const waiting = smallest.map((comparison) => [...smaller(comparison.program)]);
  while (waiting.some((candidates) => candidates.length > 0)) {
    const tried = waiting.map((candidates) => candidates.splice(0, perRound));
    const results = await compare(tried.flat(), compiler);
    tried.forEach((candidates, index) => {
      const found = results.splice(0, candidates.length).find((result) => alike(result, smallest[index]));
      if (found === undefined) return;
      smallest[index] = found;
      waiting[index] = [...smaller(found.program)];
    });
  }
  return smallest;
}
