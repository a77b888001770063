// One scenario about inferred closures in a process of its own: node inferred.mjs <scenario>
//
// The body makes two accesses: it reads one variable and updates another.
import { closure, mut, place, ref } from "fn-traits";
import { infer } from "fn-traits/infer";
import { compare, program } from "./harness.mjs";

const scope = { closure, infer, mut, place, ref };
/** A program that sees the library. */
const user = (source) => program(Object.keys(scope), `return ${source}`)(...Object.values(scope));
const loop = (subject, iterations) => {
  const run = program(["subject", "iterations"], "let s = 0; for (let i = 0; i < iterations; i++) s = (s + subject(i & 15)) | 0; return s;");
  return () => run(subject, iterations);
};
const perIteration = (body, iterations) => {
  const source = `let s = 0; for (let i = 0; i < iterations; i++) { const x = places[i & 7], y = places[(i + 1) & 7]; ${body} } return s;`;
  const run = program(["places", "kept", "iterations", ...Object.keys(scope)], source);
  return () => run(places, kept, iterations, ...Object.values(scope));
};
const places = Array.from({ length: 8 }, (_, i) => place(i));
const kept = new Array(16).fill(undefined);

const arrow = (x, y) => `(n) => (${x}.value = (${x}.value + ${y}.value + n) & 1023)`;
const explicit = (x, y) => `closure({ x: mut(${x}), y: ref(${y}) }).fnMut(({ x, y }, n) => (x.value = (x.value + y.value + n) & 1023))`;
const inferred = (x, y) => `infer({ x: ${x}, y: ${y} }, function* ({ x, y }, n) { const by = yield* y; return yield* x.update((x) => (x + by + n) & 1023); })`;
/** What a body of two accesses costs at least: objects that are their own iterators and results. */
const byHand = `(x, y) => {
  class Read { constructor(p) { this.p = p; this.done = true; } get value() { return this.p.value; } next() { return this; } [Symbol.iterator]() { return this; }
    update(change) { return new Update(this.p, change); } }
  class Update { constructor(p, change) { this.p = p; this.change = change; this.done = true; this.value = undefined; } [Symbol.iterator]() { return this; }
    next() { this.value = this.p.value = this.change(this.p.value); return this; } }
  const variables = { x: new Read(x), y: new Read(y) };
  function* body({ x, y }, n) { const by = yield* y; return yield* x.update((x) => (x + by + n) & 1023); }
  return (n) => body(variables, n).next().value;
}`;
const noAccess = "(x, y) => { function* body({ x, y }, n) { return (x.value = (x.value + y.value + n) & 1023); } const variables = { x, y }; return (n) => body(variables, n).next().value; }";
/** The same with accesses that suspend the body, which its driver makes. */
const suspending = `(x, y) => {
  class Read { constructor(p) { this.p = p; } make() { return this.p.value; } *[Symbol.iterator]() { return yield this; }
    update(change) { return new Update(this.p, change); } }
  class Update { constructor(p, change) { this.p = p; this.change = change; } make() { return (this.p.value = this.change(this.p.value)); } *[Symbol.iterator]() { return yield this; } }
  const variables = { x: new Read(x), y: new Read(y) };
  function* body({ x, y }, n) { const by = yield* y; return yield* x.update((x) => (x + by + n) & 1023); }
  return (n) => { const run = body(variables, n); let step = run.next(); while (!step.done) step = run.next(step.value.make()); return step.value; };
}`;

const pair = () => [place(1), place(3)];
const calls = (subject) => {
  const n = 1e6;
  return [loop(user(`(x, y) => ${arrow("x", "y")}`)(...pair()), n), loop(user(subject)(...pair()), n), n];
};
const made = (subject) => {
  const n = 1e5;
  return [perIteration(`kept[i & 15] = ${arrow("x", "y")};`, n), perIteration(`kept[i & 15] = ${subject("x", "y")};`, n), n];
};
const scenarios = {
  called: () => calls(`(x, y) => ${inferred("x", "y")}`),
  explicit: () => calls(`(x, y) => ${explicit("x", "y")}`),
  "by hand": () => calls(byHand),
  suspending: () => calls(suspending),
  "no access": () => calls(noAccess),
  made: () => made(inferred),
  "made explicit": () => made(explicit),
};
compare(...scenarios[process.argv[2]]());
