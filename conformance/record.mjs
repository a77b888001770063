// Records in conformance/verdicts.json what rustc says of every program; --check compares instead.
import { writeFileSync } from "node:fs";
import { rustcVersion } from "../scripts/tour/rustc.mjs";
import { summary } from "../scripts/lib/report.mjs";
import { programs, readVerdicts, verdictsFile } from "./programs.mjs";
import { judgeAll } from "./rustc.mjs";

const version = await rustcVersion();
if (version === undefined) throw new Error("There is no rustc on this machine, so nothing can be recorded.");
const judged = await judgeAll(programs);

if (process.argv.includes("--check")) {
  const recorded = readVerdicts().programs;
  const differ = Object.keys({ ...recorded, ...judged }).filter((id) => JSON.stringify(recorded[id]) !== JSON.stringify(judged[id]));
  for (const id of differ) console.log(`${id}: was ${JSON.stringify(recorded[id])}, is ${JSON.stringify(judged[id])}`);
  summary("verdicts", programs.length - differ.length, differ.length);
} else {
  writeFileSync(verdictsFile, `${JSON.stringify({ rustc: version, programs: judged }, null, 2)}\n`);
  console.log(`${version}: ${programs.length} programs recorded`);
}
