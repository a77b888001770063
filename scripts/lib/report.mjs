// What a script says at its end, and how the script that ran it reads that.

/**
 * Ends a check: says how much passed and sets the exit status.
 *
 * @param {string} name
 * @param {number} passed
 * @param {number} failed
 */
export function summary(name, passed, failed) {
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  // A check that checked nothing has not passed.
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

/**
 * The counts in the last such line of an output.
 *
 * @param {string} output
 * @returns {{ passed: number, failed: number } | undefined}
 */
export function readSummary(output) {
  const last = [...output.matchAll(/^.*: (\d+) passed, (\d+) failed$/gm)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}
