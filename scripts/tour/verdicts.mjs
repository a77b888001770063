// What rustc said about each program, as scripts/record-verdicts.mjs recorded it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examples } from "./programs.mjs";

/** The file of the verdicts. */
export const verdictsFile = join(examples, "verdicts.json");

/**
 * A verdict of rustc.
 *
 * @typedef {object} Verdict
 * @property {"accept" | "reject"} verdict
 * @property {string[]} [codes] the different codes of a rejection
 * @property {string} [message] the first error, in one line
 * @property {number} [line] where it stands
 * @property {string} [stdout] what an accepted program printed
 * @property {string} source a digest of the program
 */

/**
 * @param {string} [file]
 * @returns {{ rustc: string, programs: Record<string, Verdict> }}
 */
export function readVerdicts(file = verdictsFile) {
  return JSON.parse(readFileSync(file, "utf8"));
}
