// What a program costs the type checker, less what it costs to import the library at all.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { cache, node, root } from "../../scripts/lib/process.mjs";
import { strictOptions } from "../../scripts/lib/compile.mjs";

/** Where the programs for a compiler are; a program can import what is written there. */
export function folderOf(compiler) {
  const folder = join(cache, "instantiations", compiler.name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Counts the type instantiations of a program against the built package.
 *
 * @param {{ name: string, tsc: string }} compiler
 * @param {string} text of the program; it must have no errors
 * @param {string} name for the files that are compiled
 * @returns {Promise<{ instantiations: number, checkTime: number }>} the difference to a program that has
 *   only the imports; `checkTime` is in seconds
 */
export async function measure(compiler, text, name) {
  const imports = (text.match(/^import\b[^;]*;/gm) ?? []).join("\n");
  const whole = await diagnose(compiler, text, name);
  const baseline = await importing(compiler, imports);
  return {
    instantiations: whole.instantiations - baseline.instantiations,
    checkTime: whole.checkTime - baseline.checkTime,
  };
}

/** Measures the program in a file. */
export function measureFile(compiler, file) {
  return measure(compiler, readFileSync(file, "utf8"), basename(file, ".ts"));
}

const baselines = new Map();

/** What a program costs that only imports: asked once for each compiler. */
function importing(compiler, imports) {
  const key = `${compiler.name} ${imports}`;
  if (!baselines.has(key)) baselines.set(key, diagnose(compiler, imports, `baseline-${baselines.size}`));
  return baselines.get(key);
}

/**
 * What a compiler says of a program, with all that it imports.
 *
 * @param {{ name: string, tsc: string }} compiler
 * @param {string} text of the program; it must have no errors
 * @param {string} name for the files that are compiled
 * @returns {Promise<{ instantiations: number, checkTime: number, readTime: number }>} times in seconds;
 *   `readTime` is that of parsing and binding
 */
export async function diagnose(compiler, text, name) {
  const place = folderOf(compiler);
  writeFileSync(join(place, `${name}.ts`), `${text}\nexport {};\n`);
  const project = join(place, `tsconfig.${name}.json`);
  const compilerOptions = { ...strictOptions, types: [] };
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  // Each thread of TypeScript 7 has a checker of its own, which instantiates again what it shares.
  const threads = compiler.name === "7.0" ? ["--singleThreaded"] : [];
  const { status, stdout, stderr } = await node(compiler.tsc, ["-p", project, "--extendedDiagnostics", ...threads], { cwd: root });
  if (status !== 0) {
    const errors = stdout.split("\n").filter((line) => line.includes(": error "));
    throw new Error(`${name} does not compile on TypeScript ${compiler.name}:\n${errors.join("\n")}${stderr}`);
  }
  const figure = (label) => {
    const found = new RegExp(`^${label}: +([\\d.]+)s?$`, "m").exec(stdout);
    if (!found) throw new Error(`TypeScript ${compiler.name} says nothing of "${label}"`);
    return Number(found[1]);
  };
  return { instantiations: figure("Instantiations"), checkTime: figure("Check time"), readTime: figure("Parse time") + figure("Bind time") };
}
