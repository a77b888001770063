// The arbitrary of programs: what fast-check draws, and how it makes what it drew smaller.
import fc from "fast-check";
import { dice } from "./generate/dice.mjs";
import { write } from "./generate/write.mjs";
import { smaller } from "./shrink.mjs";

class ProgramArbitrary extends fc.Arbitrary {
  generate(random) {
    return new fc.Value(write(dice(random)), undefined);
  }

  canShrinkWithoutContext(value) {
    return Array.isArray(value);
  }

  shrink(value) {
    return new fc.Stream(smaller(value)).map((program) => new fc.Value(program, undefined));
  }
}

/** Programs of 5 to 25 statements, well scoped, about half of them with a fault. */
export const programs = () => new ProgramArbitrary();

/**
 * The programs of a seed, always the same.
 *
 * @param {number} count
 * @param {number} seed
 * @returns {import("./program.mjs").Program[]}
 */
export const sample = (count, seed) => fc.sample(programs(), { numRuns: count, seed });
