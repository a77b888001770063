// Whether the compilers say of a twin what rustc says of its program.
import { codeOf, compileWith } from "../scripts/lib/compile.mjs";
import { readNotSaid, readVerdicts } from "./programs.mjs";

/** The programs that have neither a twin nor a reason, or both; those without a verdict; and what is of no program. */
export function complete(programs) {
  const reasons = readNotSaid();
  const verdicts = readVerdicts().programs;
  const ids = new Set(programs.map(({ id }) => id));
  return [
    ...programs.flatMap(({ id, twin }) => [
      ...(verdicts[id] ? [] : [`${id}: no verdict`]),
      ...(twin && id in reasons ? [`${id}: it is said, and has a reason why not`] : []),
      ...(twin || reasons[id] ? [] : [`${id}: no twin and no reason`]),
    ]),
    ...Object.keys({ ...verdicts, ...reasons }).filter((id) => !ids.has(id)).map((id) => `${id}: no such program`),
  ];
}

/**
 * Compares what a compiler says of the twins with what is recorded of rustc.
 *
 * @param {{ name: string, tsc: string }} compiler
 * @param {readonly import("./programs.mjs").Program[]} programs those with a twin
 * @returns {Promise<{ agreed: number, differing: string[] }>}
 */
export async function compare(compiler, programs, verdicts = readVerdicts().programs) {
  const diagnostics = await compileWith(compiler, programs.map(({ twin }) => twin));
  const elsewhere = diagnostics.find(({ file }) => !programs.some(({ twin }) => twin === file));
  if (elsewhere) throw new Error(`${elsewhere.file}: ${elsewhere.message}`);
  const differing = programs.flatMap(({ id, twin }) => {
    const problem = disagreement(verdicts[id], diagnostics.filter(({ file }) => file === twin));
    return problem ? [`${id}: ${problem}`] : [];
  });
  return { agreed: programs.length - differing.length, differing };
}

/** What differs between a verdict of rustc and the errors of a twin. */
export function disagreement({ verdict, codes }, diagnostics) {
  const mute = diagnostics.find(({ ours }) => ours.length === 0);
  if (mute) return `an error without a sentence: ${mute.message}`;
  const given = [...new Set(diagnostics.flatMap(({ ours }) => ours.map(codeOf)))].sort();
  const agrees = verdict === "accept" ? given.length === 0 : given.length > 0 && given.every((code) => codes.includes(code));
  const said = given.length > 0 ? `reject ${given.join(" ")}` : "accept";
  return agrees ? undefined : `rustc: ${[verdict, ...codes].join(" ")}, here: ${said}`;
}
