// npm run bench:types: what checking costs, in type instantiations and in time.
//
// Each program repeats one statement, with other names each time; a program that only has its imports
// is subtracted. Instantiations are exact. Times are the least of several runs, as load of the machine
// only adds; what is compared runs in turn.
import { compilers } from "../scripts/lib/compilers.mjs";
import { measure } from "./lib/instantiations.mjs";
import { table, verdict, writeSection } from "./lib/costs.mjs";
import { arrow, closure, inFunction } from "./lib/statements.mjs";

const quick = process.argv.includes("--quick");

/** Named functions for statement `i` to compose, each from a type of its own to the next one's. */
const named = (i, count) =>
  Array.from(
    { length: count },
    (_, k) => `interface T${i}_${k} { readonly p${i}_${k}: 1 } declare function f${i}_${k}(value: T${i}_${k}): T${i}_${k + 1 < count ? k + 1 : 0};`,
  ).join(" ");
const steps = (i, count) => Array.from({ length: count }, (_, k) => `f${i}_${k}`);
const nested = (i, count) => steps(i, count).reduce((inner, f) => `${f}(${inner})`, "n");

/** A subject: its imports, statement `i`, and what that needs outside of it. */
const subject = (name, imports, statement, { before = () => "", target, peer = false } = {}) => ({ name, imports, statement, before, target, peer });
const ours = 'import { callOnce, closure, move, mut, place, ref } from "fn-traits";';
const flows = {
  "fn-traits": ['import { flow } from "fn-traits/combinators";', "flow"],
  effect: ['import { flow } from "effect";', "flow"],
  "fp-ts": ['import { flow } from "fp-ts/lib/function.js";', "flow"],
  remeda: ['import { piped } from "remeda";', "piped"],
  ramda: ['import { pipe } from "ramda";', "pipe"],
  "lodash/fp": ['import fp from "lodash/fp.js";', "fp.flow"],
};
/** effect and fp-ts stop at nine. */
const composed = (library, i, count) => {
  const [, flow] = flows[library];
  return count === 10 && (library === "effect" || library === "fp-ts")
    ? `${flow}(${flow}(${steps(i, 10).slice(0, 9)}), f${i}_9)`
    : `${flow}(${steps(i, count)})`;
};
const composition = (count, target) =>
  Object.keys(flows).map((library) =>
    subject(`${library}, ${count} steps`, flows[library][0], (i) => `const v${i} = ${composed(library, i, count)};`, {
      before: (i) => named(i, count),
      target: library === "fn-traits" ? target : undefined,
      peer: library !== "fn-traits",
    }),
  );

const subjects = [
  subject("arrow function over two variables", "", arrow),
  subject("closure, two captures, one argument", ours, closure, { target: 60 }),
  subject("arrow function without arguments", "", (i) => `let c${i} = 0; const d${i} = ${i}; const v${i} = () => (c${i} += d${i});`),
  subject(
    "closure, two captures, no argument",
    ours,
    (i) => `const c${i} = place(0), d${i} = ${i}; const v${i} = closure({ counter: mut(c${i}), delta: ref(d${i}) }).fnMut(({ counter, delta }) => (counter.value += delta.value));`,
    { target: 60 },
  ),
  subject(
    "`FnOnce` built, called by `callOnce`, its output read",
    ours,
    (i) => `const t${i} = closure({ a: move([${i}]), b: move("x") }).fnOnce(({ a, b }) => a.take().length + b.value.length); callOnce(t${i}); const v${i} = t${i}.output;`,
  ),
  subject("happy-rusty `FnOnce`, made and called", 'import { FnOnce } from "happy-rusty";', (i) => `const t${i} = FnOnce(() => [${i}].length); const v${i} = t${i}.call();`, { peer: true }),
  subject("nested by hand, 3 steps", "", (i) => `const v${i} = (n: T${i}_0) => ${nested(i, 3)};`, { before: (i) => named(i, 3) }),
  ...composition(3, 22),
  subject("nested by hand, 10 steps", "", (i) => `const v${i} = (n: T${i}_0) => ${nested(i, 10)};`, { before: (i) => named(i, 10) }),
  ...composition(10, 65),
];

/** The statements at the top level of a module, or each in a function of its own. */
const forms = {
  functions: inFunction,
  "top level": (statement, i) => statement(i).replace(`const v${i} =`, `export const v${i} =`),
};

const sizes = quick ? [10, 100] : [10, 100, 1000];
const most = sizes.at(-1);
const figures = new Map();
let programs = 0;

/** The difference to the same program without its statements. */
async function cost({ imports, before, statement }, form, compiler, count) {
  const body = Array.from({ length: count }, (_, i) => `${before(i)}\n${forms[form](statement, i)}`).join("\n");
  const { instantiations, checkTime } = await measure(compiler, `${imports}\n${body}`, `types-${programs++ % 8}`);
  return { each: instantiations / count, time: checkTime };
}

for (const entry of subjects) {
  for (const compiler of compilers) {
    const newest = compiler.name === "7.0";
    for (const form of entry.peer || compiler.name === "5.9" ? ["functions"] : Object.keys(forms)) {
      for (const count of entry.peer || !newest ? [most] : sizes) {
        figures.set([entry.name, compiler.name, form, count].join(), await cost(entry, form, compiler, count));
      }
    }
  }
  if (process.stderr.isTTY) console.error(entry.name);
}

const pairs = [
  ["closure, two captures, one argument", "arrow function over two variables"],
  ["closure, two captures, no argument", "arrow function without arguments"],
];
const newest = compilers.at(-1);
for (let run = 0; run < 4; run++) {
  for (const name of pairs.flat()) {
    for (const form of Object.keys(forms)) {
      const entry = figures.get([name, newest.name, form, most].join());
      const again = await cost(subjects.find((subject) => subject.name === name), form, newest, most);
      entry.time = Math.min(entry.time, again.time);
    }
  }
}

const figure = (name, compiler, form, count) => figures.get([name, compiler, form, count].join());
const round = (number) => (number === undefined ? "" : String(Math.round(number * 10) / 10));
const instantiations = table(
  ["instantiations each, in functions", ...sizes.map((count) => `${count} on 7.0`), `${most} on 6.0`, `${most} on 5.9`, "target", ""],
  subjects.map(({ name, target }) => [
    name,
    ...sizes.map((count) => round(figure(name, "7.0", "functions", count)?.each)),
    round(figure(name, "6.0", "functions", most).each),
    round(figure(name, "5.9", "functions", most).each),
    ...verdict(figure(name, "7.0", "functions", most).each, target),
  ]),
);
const micro = (entry, count) => (entry === undefined ? "" : String(Math.round((entry.time / count) * 1e6)));
const times = table(
  ["µs each to check", ...sizes.map((count) => `${count} in functions, 7.0`), `${most} at top level, 7.0`, `${most} in functions, 6.0`, `${most} at top level, 6.0`, `${most} in functions, 5.9`],
  subjects.map(({ name }) => [
    name,
    ...sizes.map((count) => micro(figure(name, "7.0", "functions", count), count)),
    micro(figure(name, "7.0", "top level", most), most),
    micro(figure(name, "6.0", "functions", most), most),
    micro(figure(name, "6.0", "top level", most), most),
    micro(figure(name, "5.9", "functions", most), most),
  ]),
);
const ratios = table(
  [`time of ${most} closures over ${most} arrow functions, 7.0`, "in functions", "target", "", "at top level", "target", ""],
  pairs.map(([name, baseline]) => {
    const cells = Object.keys(forms).map((form) => figure(name, "7.0", form, most).time / figure(baseline, "7.0", form, most).time);
    return [name, ...cells.flatMap((ratio) => [round(ratio), ...verdict(ratio, 5)])];
  }),
);
const text = [
  `TypeScript ${compilers.map(({ version }) => version).join(", ")}; 7 with \`--singleThreaded\`. Node ${process.versions.node}.`,
  instantiations,
  times,
  ratios,
].join("\n\n");
console.log(text);
if (!quick) writeSection("bench:types", text);
