// Records in examples/verdicts.json what rustc says about every Rust program under examples/.
//
//   node scripts/record-verdicts.mjs           compile them all and write the file
//   node scripts/record-verdicts.mjs --check   compile them all and compare with the file
//
// The recorded verdicts stand in for rustc on machines without it. There `--check` can still tell
// that the file knows every program as it is now: each verdict carries a digest of its source.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { programs } from "./tour/programs.mjs";
import { judge, rustcVersion } from "./tour/rustc.mjs";
import { readVerdicts, verdictsFile } from "./tour/verdicts.mjs";

const check = process.argv.includes("--check");
const version = await rustcVersion();
const sources = programs(".rs");

if (version) await withRustc();
else withoutRustc();

async function withRustc() {
  const complaints = [];
  const verdicts = await judgeAll(complaints);
  const text = `${JSON.stringify({ rustc: version, programs: verdicts }, null, 2)}\n`;
  if (check) compare(verdicts, complaints);
  else writeFileSync(verdictsFile, text);
  finish(complaints, check ? "agree with the recorded verdicts" : "recorded");
}

function withoutRustc() {
  if (!check) {
    process.stderr.write("There is no rustc on this machine, so nothing can be recorded.\n");
    process.exitCode = 1;
    return;
  }
  const recorded = readVerdicts().programs;
  const complaints = namesThatDiffer(recorded, Object.fromEntries(sources.map(({ name }) => [name, {}])));
  for (const program of sources) {
    const source = recorded[program.name]?.source;
    if (source && source !== digest(program)) complaints.push(`${program.name}: changed since it was recorded`);
  }
  finish(complaints, "have a recorded verdict (no rustc here to ask again)");
}

/** Compiles all programs, a few at a time, and returns the verdicts in the order of their names. */
async function judgeAll(complaints) {
  const folder = mkdtempSync(join(tmpdir(), "verdicts-"));
  const verdicts = {};
  for (const { name } of sources) verdicts[name] = undefined;
  const queue = [...sources];
  const work = async () => {
    for (let program = queue.shift(); program; program = queue.shift()) {
      const judged = await judge(program, folder);
      verdicts[program.name] = { ...judged.verdict, source: digest(program) };
      complaints.push(...judged.complaints.map((complaint) => `${program.name}: ${complaint}`));
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return verdicts;
}

function compare(verdicts, complaints) {
  const recorded = readVerdicts();
  complaints.push(...namesThatDiffer(recorded.programs, verdicts));
  for (const [name, now] of Object.entries(verdicts)) {
    const then = recorded.programs[name];
    // Wording and spans change between releases of rustc; verdicts and codes are what counts.
    const keys = recorded.rustc === version ? Object.keys({ ...then, ...now }) : ["verdict", "codes", "stdout"];
    for (const key of then ? keys : []) {
      const [was, is] = [then[key], now[key]].map((value) => JSON.stringify(value));
      if (was !== is) complaints.push(`${name}: ${key} was ${was}, is ${is}`);
    }
  }
}

function namesThatDiffer(recorded, present) {
  return [
    ...Object.keys(present).filter((name) => !recorded[name]).map((name) => `${name}: not recorded`),
    ...Object.keys(recorded).filter((name) => !present[name]).map((name) => `${name}: recorded, but gone`),
  ];
}

function digest({ file: source }) {
  const text = readFileSync(source, "utf8").replaceAll("\r\n", "\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function finish(complaints, what) {
  for (const complaint of complaints.sort()) process.stderr.write(`${complaint}\n`);
  if (complaints.length > 0) process.exitCode = 1;
  else process.stdout.write(`${version ?? "verdicts"}: all ${sources.length} programs ${what}\n`);
}
