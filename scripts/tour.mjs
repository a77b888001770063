// npm start: the tour. Every program under examples/ is compiled with the real compiler against the
// built package; the accepted ones run; each misuse is shown with its error; and a table compares
// what rustc and TypeScript say. The exit status is not zero when they disagree anywhere.
//
//   npm start                       everything
//   npm start -- E0382              what rustc rejects with that code
//   npm start -- closure_4 router   programs by a part of their name
import { readFileSync } from "node:fs";
import { compileWith } from "./lib/compile.mjs";
import { compiler } from "./lib/compilers.mjs";
import { assess } from "./tour/assess.mjs";
import { build, stale } from "./tour/build.mjs";
import { execute } from "./tour/execute.mjs";
import { codeFrame } from "./tour/frame.mjs";
import { programs } from "./tour/programs.mjs";
import { selected } from "./tour/select.mjs";
import { bold, dim, green, progress, red, wrap } from "./tour/style.mjs";
import { table } from "./tour/table.mjs";
import { readVerdicts } from "./tour/verdicts.mjs";

// `npm start | head` closes the pipe early: no reason to print a stack trace.
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));

const filters = process.argv.slice(2).filter((argument) => argument !== "--");
const verdicts = readVerdicts();
const chosen = choose();

if (chosen.length === 0) fail(`No program matches ${filters.join(" ")}. Try a code such as E0382 or a name such as closure_4.`);
else await tour();

/** The programs of both languages together, so that none is overlooked because the other is missing. */
function choose() {
  const typescript = new Map(programs(".ts").map((program) => [program.name, program]));
  const all = new Map([...programs(".rs"), ...typescript.values()].map((program) => [program.name, program]));
  return [...all.keys()]
    .filter((name) => selected(name, verdicts.programs[name], filters))
    .sort()
    .map((name) => {
      const file = typescript.get(name)?.file;
      return { ...all.get(name), file, text: file && readFileSync(file, "utf8") };
    });
}

async function tour() {
  const native = compiler("7.0");
  const status = progress();
  if (stale()) {
    status.step("Building the package");
    const complaint = await build();
    if (complaint) {
      status.end();
      return fail(complaint.trimEnd());
    }
  }

  const present = chosen.filter(({ file }) => file !== undefined);
  status.step(`Compiling ${amount(present.length)} with TypeScript ${native.version}`);
  const files = present.map(({ file }) => file);
  const diagnostics = files.length > 0 ? await compileWith(native, files, { against: "package" }) : [];
  const elsewhere = diagnostics.filter(({ file }) => !files.includes(file));

  const running = present.filter(({ accepted, file }) => accepted && !diagnostics.some((one) => one.file === file));
  if (running.length > 0) status.step(`Running ${amount(running.length)}`);
  const runs = await execute(running);
  status.end();

  const assessments = chosen.map((program) =>
    assess({
      program,
      text: program.text,
      verdict: verdicts.programs[program.name],
      diagnostics: diagnostics.filter(({ file }) => file === program.file),
      ran: runs.get(program.name),
    }),
  );
  for (const [at, program] of chosen.entries()) {
    if (!program.accepted && program.text !== undefined) print([...codeFrame(assessments[at], program), ""]);
  }
  print([...table(assessments), ""]);
  conclude(assessments, elsewhere, native);
}

function conclude(assessments, elsewhere, native) {
  const wrong = assessments.filter(({ problems }) => problems.length > 0);
  for (const { name, problems } of wrong) {
    print([red(bold(name)), ...problems.flatMap((problem) => problem.split("\n")).map((line) => `  ${line}`), ""]);
  }
  for (const { file, line, message } of elsewhere) print([red(`${file}:${line}: ${message}`), ""]);
  if (assessments.some(({ own }) => own)) {
    print(wrap("own words: TypeScript has this rule as well and words the error itself.", "").map(dim));
  }
  const compared = `${verdicts.rustc.split(" (")[0]} and TypeScript ${native.version}`;
  if (wrong.length + elsewhere.length === 0) {
    print([green(bold(`${amount(assessments.length)}: ${compared} agree.`)), halves(assessments)]);
    if (filters.length === 0) print(["", dim("npm start -- E0382 or npm start -- closure_4 shows the matching ones alone.")]);
  } else {
    print([red(bold(`${amount(assessments.length)}: ${compared} disagree on ${wrong.length || "the package"}.`))]);
    process.exitCode = 1;
  }
}

/** What the agreement consists of. */
function halves(assessments) {
  const accepted = assessments.filter(({ rustc }) => rustc === "accepts").length;
  const refused = assessments.length - accepted;
  const parts = [accepted && `${accepted} ran with the same output`, refused && `${refused} refused for the same reason`];
  return `${parts.filter(Boolean).join(", ")}.`;
}

function amount(count) {
  return `${count} ${count === 1 ? "program" : "programs"}`;
}

function print(lines) {
  process.stdout.write(`${lines.join("\n")}\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
