// Writes examples/README.md: what each folder shows, from its programs and rustc's recorded verdicts.
//
//   node scripts/examples-readme.mjs           write the file
//   node scripts/examples-readme.mjs --check   compare with the file
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { headline } from "./tour/headline.mjs";
import { examples, programs } from "./tour/programs.mjs";
import { readVerdicts } from "./tour/verdicts.mjs";

const file = join(examples, "README.md");
const text = readme();

if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8").replaceAll("\r\n", "\n") !== text) {
  process.stderr.write("examples/README.md is not what its programs say: run `node scripts/examples-readme.mjs`.\n");
  process.exitCode = 1;
}

function readme() {
  const { rustc, programs: verdicts } = readVerdicts();
  const folders = byFolder(programs(".ts"));
  const rows = [...folders].map(([folder, members]) => row(folder, members, verdicts));
  const misuses = Object.values(verdicts).filter(({ verdict }) => verdict === "reject").length;
  return `# Examples

Each folder holds one program that is accepted and the misuses that are refused, in TypeScript and in Rust side by side: \`misuse_clone.ts\` makes the mistake of \`misuse_clone.rs\`. \`npm start\` compiles all of them, runs the accepted ones, and compares with what ${rustc.split(" (")[0]} said, which is recorded in [verdicts.json](verdicts.json); \`npm start -- closure_4\` shows one folder.

In a misuse a comment stands above the line that is refused. \`//! E0382 …\` quotes this library's sentence, which has the code of rustc's own error; \`//! TS …\` quotes TypeScript where it has the rule as well and words the error itself.

The folders \`frame_…\` show the [frame](../docs/frame.md), which knows what becomes of the variables around a closure. Where an access conflicts with a borrow, rustc points at the access and the frame at the next use of what borrowed; the code is the same.

${folders.size} folders, ${Object.keys(verdicts).length} programs, ${misuses} of them misuses.

| folder | shows | misuses, by rustc's code |
| --- | --- | --- |
${rows.join("\n")}
`;
}

function row(folder, members, verdicts) {
  const accepted = members.find(({ accepted }) => accepted);
  const codes = new Map();
  for (const { name } of members.filter((member) => member !== accepted)) {
    const [code] = verdicts[name]?.codes ?? [];
    const title = name.slice(folder.length + 1);
    const link = `[${title.replace("misuse_", "").replaceAll("_", " ")}](${folder}/${title}.ts)`;
    codes.set(code, [...(codes.get(code) ?? []), link]);
  }
  const misuses = [...codes].sort().map(([code, links]) => `${code}: ${links.join(", ")}`);
  const shows = headline(readFileSync(accepted.file, "utf8")).replaceAll("|", "&#124;");
  return `| [${folder}](${folder}/accepted.ts) | ${shows} | ${misuses.join("<br>")} |`;
}

function byFolder(members) {
  const folders = new Map();
  for (const member of members) {
    const folder = member.name.split("/")[0];
    folders.set(folder, [...(folders.get(folder) ?? []), member]);
  }
  return folders;
}
