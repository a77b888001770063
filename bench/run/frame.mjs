// One scenario about frames in a process of its own: node frame.mjs <scenario>
import { frame } from "fn-traits/frame";
import { compare, program } from "./harness.mjs";

/** Calls a closure again and again. */
const calls = (subject) => {
  const run = program(["subject", "iterations"], "let s = 0; for (let i = 0; i < iterations; i++) s = (s + subject(i & 15)) | 0; return s;");
  return () => run(subject, 3e5);
};

/** A closure of a frame, after the frame has ended: it reads one local and changes another. */
const body = () => {
  const { next } = frame()
    .let("mut total", 0)
    .let("step", 2)
    .closure("mut next", function* ({ total, step }, n) {
      const by = yield* step;
      return yield* total.update((total) => (total + by + n) & 1023);
    })
    .end();
  return next;
};
const arrow = () => {
  let total = 0;
  const step = 2;
  return (n) => (total = (total + step + n) & 1023);
};

/** What the body above costs by hand: a generator, its two accesses, and nothing checked. */
class Access {
  done = true;
  value = undefined;
  constructor(slot, change) {
    this.slot = slot;
    this.change = change;
  }
  [Symbol.iterator]() {
    return this;
  }
  next() {
    this.value = this.change ? (this.slot.value = this.change(this.slot.value)) : this.slot.value;
    return this;
  }
}
const bodies = {
  empty: function* (_, n) {
    return n;
  },
  accesses: function* ({ total, step }, n) {
    const by = yield* new Access(step, undefined);
    return yield* new Access(total, (total) => (total + by + n) & 1023);
  },
};
const byHand = (body) => {
  const locals = { total: { value: 0 }, step: { value: 2 } };
  return (n) => body(locals, n).next().value;
};

/** A function of ten statements, against the same in plain JavaScript. */
const statements = {
  plain: `for (let i = 0; i < iterations; i++) {
    let n = i; const v = [i]; const r = v; s = (s + r.length) | 0; n += 1; v.push(2);
    const next = (by) => (n = (n + by) & 1023); next(1); next(2); s = (s + n) | 0;
  } return s;`,
  frame: `for (let i = 0; i < iterations; i++) {
    frame().let("mut n", i).let("mut v", [i]).bind("r", "&v").read("r", (r) => { s = (s + r.length) | 0; }).update("n", (n) => n + 1).mutate("v", (v) => v.push(2))
      .closure("mut next", function* ({ n }, by) { yield* n.update((n) => (n + by) & 1023); }).call("next", 1).call("next", 2).read("n", (n) => { s = (s + n) | 0; });
  } return s;`,
};
const function_ = (source) => {
  const run = program(["frame", "iterations"], `let s = 0; ${source}`);
  return () => run(frame, 2e3);
};

const scenarios = {
  empty: () => [calls(arrow()), calls(byHand(bodies.empty)), 3e5],
  accesses: () => [calls(arrow()), calls(byHand(bodies.accesses)), 3e5],
  body: () => [calls(arrow()), calls(body()), 3e5],
  statements: () => [function_(statements.plain), function_(statements.frame), 2e4],
};
compare(...scenarios[process.argv[2]]());
