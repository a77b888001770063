// What frames do when they run, whatever their types say.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { cache, node, root } from "../scripts/lib/process.mjs";
import { moduleOf } from "./tsc.mjs";

const folder = join(cache, "differential");

/**
 * Runs programs, each as often as there are ways through its branches.
 *
 * @param {readonly import("./program.mjs").Program[]} programs
 * @returns {Promise<{ threw: string[] }[]>} the codes that a program threw, `crash: …` for what is no
 *   sentence of the library
 */
export async function execute(programs) {
  mkdirSync(folder, { recursive: true });
  const [source, bundle, output] = ["ts", "mjs", "json"].map((end) => join(folder, `run-${process.pid}.${end}`));
  const { text } = moduleOf(programs, source);
  writeFileSync(source, `${text}
import { writeFileSync } from "node:fs";
const threw: string[] = [];
for (const program of [${programs.map((_, index) => `program${index}`).join(", ")}]) {
  try {
    program();
    threw.push("");
  } catch (error: any) {
    threw.push(error?.code ?? \`crash: \${error?.stack}\`);
  }
}
writeFileSync(${JSON.stringify(output)}, JSON.stringify(threw));
`);
  await build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    alias: { "fn-traits/frame": join(root, "src/frame/index.ts"), "fn-traits": join(root, "src/index.ts") },
  });
  const runs = [];
  for (const cond of ["true", "false"]) {
    const { status, stderr } = await node(bundle, [], { env: { DIFFERENTIAL_COND: cond } });
    if (status !== 0) throw new Error(`the programs do not run:\n${stderr}`);
    runs.push(JSON.parse(readFileSync(output, "utf8")));
  }
  for (const file of [source, bundle, output]) rmSync(file);
  return programs.map((_, index) => ({ threw: [...new Set(runs.map((run) => run[index]).filter((code) => code !== ""))] }));
}
