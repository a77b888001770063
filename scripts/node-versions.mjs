// node scripts/node-versions.mjs [20 22 24 …]
//
// Installs a fresh clone of this repository's last commit and runs all tests on other versions of
// Node, which npm provides as packages. Not part of the checks before a merge: those run on one.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { root, run } from "./lib/process.mjs";

const wanted = process.argv.slice(2);
const versions = wanted.length > 0 ? wanted : ["20", "22", "24"];
const folder = mkdtempSync(join(tmpdir(), "fn-traits-node-"));
try {
  for (const version of versions) {
    const home = join(folder, `node-${version}`);
    const clone = join(folder, `clone-${version}`);
    mkdirSync(home);
    // The package called `node` puts the binary of its platform in place with an install script.
    writeFileSync(join(home, "package.json"), JSON.stringify({ private: true, allowScripts: { node: true } }));
    await must("npm", ["install", "--no-audit", "--no-fund", `node@${version}`], { cwd: home });
    await must("git", ["clone", "--quiet", root, clone]);

    const env = { PATH: `${join(home, "node_modules/.bin")}${delimiter}${process.env.PATH}` };
    const { stdout } = await must("node", ["--version"], { env });
    console.log(`\n== Node ${stdout.trim()}`);
    await must("npm", ["ci"], { cwd: clone, env, inherit: true });
    const { status } = await run("npm", ["test"], { cwd: clone, env, inherit: true });
    if (status !== 0) process.exitCode = 1;
    rmSync(clone, { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function must(command, args, options) {
  const result = await run(command, args, options);
  if (result.status !== 0) throw new Error(`${command} ${args.join(" ")}\n${result.stdout}${result.stderr}`);
  return result;
}
