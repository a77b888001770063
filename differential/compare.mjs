// Both verdicts about programs, and what becomes of the two.
import { classify } from "./classify.mjs";
import { judgeRust } from "./rustc.mjs";
import { judgeFrames } from "./tsc.mjs";

/**
 * @typedef {object} Comparison
 * @property {import("./program.mjs").Program} program
 * @property {import("./rustc.mjs").Verdict} rust
 * @property {import("./rustc.mjs").Verdict & { crashed: boolean }} frame
 * @property {string} kind see classify.mjs
 */

/**
 * @param {readonly import("./program.mjs").Program[]} programs
 * @param {string} [compiler]
 * @returns {Promise<Comparison[]>}
 */
export async function compare(programs, compiler) {
  const rust = await judgeRust(programs);
  const frames = await judgeFrames(programs, compiler);
  return programs.map((program, index) => ({
    program,
    rust: rust[index],
    frame: frames[index],
    kind: classify(rust[index].codes, frames[index]),
  }));
}
