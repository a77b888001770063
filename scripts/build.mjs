// npm run build: JavaScript by tsup, declarations by the compiler, into dist/.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { node, root } from "./lib/process.mjs";
import { compiler } from "./lib/compilers.mjs";

// Everything is built beside the old output and moved over it at the end, so that whoever reads
// dist/ meanwhile sees the whole of one build. The depth is the same as dist/'s: maps are relative.
const fresh = join(root, `.dist-${process.pid}`);
const old = join(root, `.dist-${process.pid}-old`);

try {
  const results = await Promise.all([
    node(join(root, "node_modules/tsup/dist/cli-default.js"), ["--out-dir", fresh]),
    node(compiler("7.0").tsc, ["-p", "tsconfig.build.json", "--outDir", fresh]),
  ]);
  for (const { status, stdout, stderr } of results) {
    if (status !== 0) {
      process.stderr.write(stdout + stderr);
      process.exitCode = 1;
    }
  }
  if (!process.exitCode) {
    writeCommonJsDeclarations(fresh);
    swap();
  }
} finally {
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
}

/**
 * For each `x.d.ts` an `x.d.cts` that imports its `.cjs` neighbours. A declaration file speaks for
 * one module format only: one that serves both misleads the compiler about one of them.
 */
function writeCommonJsDeclarations(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith(".d.ts")) continue;
    const file = join(folder, name);
    const target = file.replace(/\.d\.ts$/, ".d.cts");
    const text = readFileSync(file, "utf8");
    let result = "";
    let position = 0;
    // The compiler finds the specifiers; a pattern would also find the ones in documentation.
    for (const { fileName, pos } of ts.preProcessFile(text).importedFiles) {
      if (!fileName.startsWith(".")) continue;
      const start = text.indexOf(fileName, pos);
      result += text.slice(position, start) + fileName.replace(/\.js$/, ".cjs");
      position = start + fileName.length;
    }
    result += text.slice(position);
    writeFileSync(target, result.replace(/(sourceMappingURL=.*)\.d\.ts\.map\s*$/, "$1.d.cts.map\n"));

    const map = JSON.parse(readFileSync(`${file}.map`, "utf8"));
    map.file = map.file.replace(/\.d\.ts$/, ".d.cts");
    writeFileSync(`${target}.map`, JSON.stringify(map));
  }
}

function swap() {
  const dist = join(root, "dist");
  try {
    renameSync(dist, old);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  renameSync(fresh, dist);
}
