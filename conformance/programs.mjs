// The programs: each folder has the Rust program and, where the library can say it, its twin.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/lib/process.mjs";

const here = join(root, "conformance");

/** The file of rustc's verdicts. */
export const verdictsFile = join(here, "verdicts.json");

/**
 * A program.
 *
 * @typedef {object} Program
 * @property {string} id the name of its folder
 * @property {"programs" | "more"} set the given ones, or those that were written to test the rules behind them
 * @property {string} rust the Rust program
 * @property {string | undefined} twin the same in TypeScript
 */

/** @type {readonly Program[]} */
export const programs = ["programs", "more"].flatMap((set) =>
  readdirSync(join(here, set))
    .sort()
    .map((id) => {
      const twin = join(here, set, id, "program.ts");
      return { id, set, rust: join(here, set, id, "program.rs"), twin: existsSync(twin) ? twin : undefined };
    }),
);

/**
 * What rustc says of the programs.
 *
 * @typedef {object} Verdict
 * @property {"accept" | "reject"} verdict
 * @property {string[]} codes `"none"` of an error without one
 * @property {string} edition
 *
 * @returns {{ rustc: string, programs: Record<string, Verdict> }}
 */
export const readVerdicts = () => JSON.parse(readFileSync(verdictsFile, "utf8"));

/** @returns {Record<string, string>} why a program has no twin */
export const readNotSaid = () => JSON.parse(readFileSync(join(here, "not-said.json"), "utf8"));
