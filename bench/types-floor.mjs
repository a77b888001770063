// The least declarations that a closure can be checked against: why a target of bench:types is missed.
//
//   node bench/types-floor.mjs     writes its tables into docs/costs.md
//
// The statement is that of bench/types.mjs, word for word, against declarations written by hand that
// know nothing of traits, moves or names. Each step adds one thing that the types of a closure have to
// say. The arrow function and all steps run in turn, several times; a program that only imports is
// subtracted. The times are the least of all runs, as in bench/types.mjs: load of the machine only adds.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compiler } from "../scripts/lib/compilers.mjs";
import { table, writeSection } from "./lib/costs.mjs";
import { diagnose, folderOf } from "./lib/instantiations.mjs";
import { arrow, closure, inFunction } from "./lib/statements.mjs";

const quick = process.argv.includes("--quick");
const count = 1000;
const runs = quick ? 1 : 15;
const newest = compiler("7.0");

/** What the modes give, and the least that takes any types. */
const handles = `
export interface Place<T> { value: T; readonly mode: "place" }
export interface Ref<T> { readonly value: T; readonly mode: "ref" }
export interface Mut<T> { value: T; readonly mode: "mut" }
export interface Num { value: number }
export interface Struct { readonly counter: unknown; readonly delta: unknown }
export interface Seen { readonly counter: Num; readonly delta: Num }
export interface Closure<Args extends readonly unknown[], Output> { (...args: Args): Output }
export type List = readonly unknown[] | unknown[];
`;
const typed = "export declare function place(value: number): Num; export declare function mut(place: Num): Num; export declare function ref(value: number): Num;";
const inferred = "export declare function place<T>(value: T): Place<T>; export declare function mut<T>(place: Place<T>): Mut<T>; export declare function ref<T>(value: T): Ref<T>;";
/** A builder that knows nothing of its struct, and one that infers it. */
const fixed = (method) => `export interface Builder { fnMut${method} } export declare function closure(struct: Struct): Builder;`;
const generic = (method) => `export interface Builder<C> { readonly struct: C; fnMut${method} } export declare function closure<C>(struct: C): Builder<C>;`;
const labelled = generic("<A extends List, O>(body: (captures: C, ...args: A) => O): Closure<A, O>");
/** The body's own type is tried first: where it fits, nobody looks at the list of arguments. */
const unread = generic(
  "<A extends Any, O, Any extends List = any, Body extends (captures: C, ...args: any[]) => unknown = never>(body: Body | ((captures: C, ...args: A) => O)): Closure<A, O>",
);

const steps = [
  ["five calls, all types given", typed + fixed("(body: (captures: Seen, x: number) => number): (x: number) => number")],
  ["`place`, `mut` and `ref` infer what they take", inferred + fixed("(body: (captures: Seen, x: number) => number): (x: number) => number")],
  ["and `closure` its struct", inferred + generic("(body: (captures: Seen, x: number) => number): (x: number) => number")],
  ["and the body its captures", inferred + generic("(body: (captures: C, x: number) => number): (x: number) => number")],
  ["and the closure its output", inferred + generic("<O>(body: (captures: C, x: number) => O): (x: number) => O")],
  ["and one argument, without its name", inferred + generic("<A, O>(body: (captures: C, x: A) => O): (x: A) => O")],
  ["instead, any arguments, with their names", inferred + labelled],
  ["and what it sees of each capture by a mapped type", inferred + labelled.replace("captures: C,", "captures: { readonly [K in keyof C]: C[K] },")],
];
const arguments_ = [
  ["any arguments, with their names", inferred + labelled],
  ["the same, against `readonly unknown[]` alone", inferred + labelled.replace("A extends List", "A extends readonly unknown[]")],
  ["the same, not looked at before the call", inferred + unread],
];

/** A program: its imports, its statement, and whether that also calls what it made. */
const programs = [];
function program(text, imports, statement, called = false) {
  const call = (i) => (called ? `${statement(i)} v${i}(1);` : statement(i));
  const body = Array.from({ length: count }, (_, i) => inFunction(call, i)).join("\n");
  const name = `floor-${programs.length}`;
  programs.push({ text, name, head: imports, body, wholes: [], imports: [] });
  return programs.at(-1);
}
const from = (module) => `import { closure, mut, place, ref } from "${module}";`;
function byHand([text, declarations], called) {
  const file = `floor-declarations-${programs.length}`;
  writeFileSync(join(folderOf(newest), `${file}.d.ts`), handles + declarations);
  return program(text, from(`./${file}.js`), closure, called);
}
const baseline = program("arrow function", "", arrow);
const made = [...steps.map((step) => byHand(step)), program("the library", from("fn-traits"), closure)];
const baselineCalled = program("arrow function", "", arrow, true);
const lists = arguments_.map((step) => [byHand(step), byHand(step, true)]);
lists.push([made.at(-1), program("the library", from("fn-traits"), closure, true)]);

for (let run = 0; run < runs; run++) {
  for (const { name, head, body, wholes, imports } of programs) {
    wholes.push(await diagnose(newest, `${head}\n${body}`, name));
    imports.push(await diagnose(newest, head, `${name}-imports`));
  }
  if (process.stderr.isTTY) console.error(`${run + 1} of ${runs}`);
}

/** The least of a figure, for one statement. */
const least = ({ wholes, imports }, key) => (Math.min(...wholes.map((one) => one[key])) - Math.min(...imports.map((one) => one[key]))) / count;
const micro = (program, key) => String(Math.round(least(program, key) * 1e6));
const over = (program, base, ...keys) => {
  const sum = (one) => keys.reduce((total, key) => total + least(one, key), 0);
  return (sum(program) / sum(base)).toFixed(1);
};
const instantiations = (program) => String(Math.round(least(program, "instantiations") * 10) / 10);
const text = [
  `TypeScript ${newest.version} with \`--singleThreaded\`, Node ${process.versions.node}; ${runs} runs of ${count} statements in functions, the least of each.`,
  table(
    ["each step adds to the one before", "µs to check", "over arrows", "µs to parse and bind", "over arrows, with that", "instantiations"],
    [baseline, ...made].map((one) => [
      one.text,
      micro(one, "checkTime"),
      over(one, baseline, "checkTime"),
      micro(one, "readTime"),
      over(one, baseline, "checkTime", "readTime"),
      instantiations(one),
    ]),
  ),
  table(
    ["made, and made and called", "µs to check", "over arrows", "µs, called once", "over arrows, called once", "instantiations"],
    [[baseline, baselineCalled], ...lists].map(([one, called]) => [
      one.text,
      micro(one, "checkTime"),
      over(one, baseline, "checkTime"),
      micro(called, "checkTime"),
      over(called, baselineCalled, "checkTime"),
      instantiations(one),
    ]),
  ),
].join("\n\n");
console.log(text);
if (!quick) writeSection("types-floor", text);
