// One scenario about closures in a process of its own: node closures.mjs <scenario> <contender>
import { closure, ref, mut, move, place, callOnce, drop } from "fn-traits";
import { FnOnce } from "happy-rusty";
import once from "lodash/once.js";
import onetime from "onetime";
import { compare, program, sink } from "./harness.mjs";

const scope = { closure, ref, mut, move, place, callOnce, FnOnce, once, onetime };

/** A program that sees the library and its peers. */
const user = (source) => program(Object.keys(scope), `return ${source}`)(...Object.values(scope));

/** Loops around the code under test; each is compiled anew, so that it has seen nothing else. */
const loops = {
  call: "let s = 0; for (let i = 0; i < iterations; i++) s = (s + subject(i & 15)) | 0; return s;",
  eight: "let s = 0; for (let i = 0; i < iterations; i++) s = (s + subject[i & 7](i & 15)) | 0; return s;",
  many: "let s = 0; for (let i = 0; i < iterations; i++) s = (s + subject[i & 4095](i & 15)) | 0; return s;",
};
const arrays = Array.from({ length: 8 }, (_, i) => [i]);
const places = Array.from({ length: 8 }, (_, i) => place(i));
const kept = new Array(16).fill(undefined);

const loop = (kind, subject, iterations) => {
  const run = program(["subject", "iterations"], loops[kind]);
  return () => run(subject, iterations);
};

/** `body` runs with an array `x`, a place `y` and a number `i`. */
const perIteration = (body, iterations) => {
  const names = Object.keys(scope);
  const source = `let s = 0; for (let i = 0; i < iterations; i++) { const x = arrays[i & 7], y = places[i & 7]; ${body} } return s;`;
  const run = program(["arrays", "places", "kept", "iterations", ...names], source);
  return () => run(arrays, places, kept, iterations, ...Object.values(scope));
};
const created = (expression, before = "") => `${before} kept[i & 15] = ${expression};`;

const cell = place(3);
const bodies = {
  fn: {
    arrow: (k) => `(c) => (n) => n + c.value + ${k}`,
    capture: (k) => `(c) => { const cap = ref(c); return (n) => n + cap.value + ${k}; }`,
    ours: (k) => `(c) => closure({ cap: ref(c) }).fn(({ cap }, n) => n + cap.value + ${k})`,
    bind: (k) => `(c) => (function (c, n) { return n + c.value + ${k}; }).bind(undefined, c)`,
  },
  fnMut: {
    arrow: (k) => `(c) => (n) => (c.value = (c.value + n + ${k}) & 1023)`,
    ours: (k) => `(c) => closure({ cap: mut(c) }).fnMut(({ cap }, n) => (cap.value = (cap.value + n + ${k}) & 1023))`,
    bind: (k) => `(c) => (function (c, n) { return (c.value = (c.value + n + ${k}) & 1023); }).bind(undefined, c)`,
  },
};
/** An `Fn` that is not `Copy`. */
bodies.owning = { ...bodies.fn, ours: (k) => `(c) => closure({ cap: ref(c), own: move([]) }).fn(({ cap }, n) => n + cap.value + ${k})` };
const two = "n + a.value.length + b.value";
const structs = { object: "const env = { a: { value: x }, b: y };", plain: "const env = { a: x, b: y };", none: "" };
const twoArrows = {
  object: "(n) => n + env.a.value.length + env.b.value",
  plain: "(n) => n + env.a.length + env.b.value",
  none: "(n) => n + x.length + y.value",
};
const makes = {
  ours: `closure({ a: move(x), b: ref(y) }).fn(({ a, b }, n) => ${two})`,
  bind: "(function (x, y, n) { return n + x.length + y.value; }).bind(undefined, x, y)",
};
const oneShots = {
  ours: `const f = closure({ a: move(x), b: ref(y) }).fnOnce(({ a, b }, n) => ${two}); kept[i & 15] = f; callOnce(f, i & 7); s = (s + f.output) | 0;`,
  lodash: `const f = once(${twoArrows.none}); kept[i & 15] = f; s = (s + f(i & 7)) | 0;`,
  "happy-rusty": `const f = FnOnce(${twoArrows.none}); kept[i & 15] = f; s = (s + f.call(i & 7)) | 0;`,
  onetime: `const f = onetime(${twoArrows.none}); kept[i & 15] = f; s = (s + f(i & 7)) | 0;`,
};

/** `plain` is `arrow`, over the place, or `capture`, over what the body of a closure is given. */
const calls = (kind, contender, plain = "arrow") => {
  const n = 4e6;
  return [loop("call", user(bodies[kind][plain](1))(cell), n), loop("call", user(bodies[kind][contender](1))(cell), n), n];
};
const eight = (kind, contender, plain = "arrow") => {
  const n = 1e6;
  const all = (shape) => Array.from({ length: 8 }, (_, k) => user(bodies[kind][shape](k))(cell));
  return [loop("eight", all(plain), n), loop("eight", all(contender), n), n];
};
const fresh = (sites, contender, plain = "arrow") => {
  const n = 1e6;
  const all = (shape) => {
    const made = Array.from({ length: sites }, (_, k) => user(bodies.fn[shape](k)));
    return Array.from({ length: 4096 }, (_, k) => made[k % sites](cell));
  };
  return [loop("many", all(plain), n), loop("many", all(contender), n), n];
};
const creation = (baseline, subject) => {
  const n = 2e5;
  return [perIteration(baseline, n), perIteration(subject, n), n];
};
const oneShot = (struct, contender) => {
  const arrow = `${structs[struct]} const f = ${twoArrows[struct]}; kept[i & 15] = f; s = (s + f(i & 7)) | 0;`;
  return creation(arrow, oneShots[contender]);
};

const scenarios = {
  "fn unmoved": (contender) => calls("fn", contender),
  fn: (contender) => calls("fn", contender),
  "fn over capture": (contender) => calls("fn", contender, "capture"),
  "fn owning": (contender) => calls("owning", contender),
  "fn owning over capture": (contender) => calls("owning", contender, "capture"),
  "fn eight": (contender) => eight("fn", contender),
  "fn eight over capture": (contender) => eight("fn", contender, "capture"),
  fnMut: (contender) => calls("fnMut", contender),
  "fnMut eight": (contender) => eight("fnMut", contender),
  "create object": (contender) => creation(created(twoArrows.object, structs.object), created(makes[contender])),
  "create plain": (contender) => creation(created(twoArrows.plain, structs.plain), created(makes[contender])),
  "create none": (contender) => creation(created(twoArrows.none), created(makes[contender])),
  "create mut": () => creation(
    created("(n) => (env.b.value = (env.b.value + n) & 1023)", "const env = { b: y };"),
    created("closure({ b: mut(y) }).fnMut(({ b }, n) => (b.value = (b.value + n) & 1023))"),
  ),
  "create own": () => creation(
    created("(n) => (env.b.value = (env.b.value + n) & 1023)", "const env = { b: { value: i } };"),
    created("closure({ b: move(i) }).fnMut(({ b }, n) => (b.value = (b.value + n) & 1023))"),
  ),
  "once object": (contender) => oneShot("object", contender),
  "once none": (contender) => oneShot("none", contender),
  "fresh one": (contender) => fresh(1, contender),
  "fresh one over capture": (contender) => fresh(1, contender, "capture"),
  "fresh many": (contender) => fresh(64, contender),
};

const [scenario, contender] = process.argv.slice(2);
warmUp(scenario !== "fn unmoved");
compare(...scenarios[scenario](contender));

/** A program is not alone with the library: it has 256 other closures, of 64 bodies of each kind, and has moved some. */
function warmUp(withMoves) {
  const names = ["counter", "delta", "total", "items", "salt", "limit", "cap", "out"];
  const makers = [];
  for (let k = 0; k < 64; k++) {
    const c = names[k & 7];
    const d = `${names[k >> 3]}2`;
    makers.push(
      user(`(p, v) => closure({ ${c}: ref(p), ${d}: move(v) }).fn(({ ${c}, ${d} }, n) => n + ${c}.value + ${k})`),
      user(`(p) => closure({ ${c}: ref(p) }).fn(({ ${c} }, n) => n + ${c}.value + ${k})`),
      user(`(p) => closure({ ${c}: mut(p) }).fnMut(({ ${c} }, n) => (${c}.value = (${c}.value + n) & 1023) + ${k})`),
      user(`(p, v) => { const f = closure({ ${c}: ref(p), ${d}: move(v) }).fnOnce(({ ${c} }, n) => n + ${c}.value + ${k}); return (n) => { callOnce(f, n); return f.output; }; }`),
    );
    const peer = { onetime: "onetime((n) => n + K)", lodash: "once((n) => n + K)", "happy-rusty": "FnOnce((n) => n + K).call" }[contender];
    if (peer) makers.push(user(`() => (n) => ${peer.replace("K", k)}(n)`));
  }
  for (let round = 0; round < 100; round++) {
    for (const make of makers) {
      const f = make(cell, round % 2 ? round : [round]);
      sink.value += f(1) | 0;
      if (withMoves && round % 7 === 3 && "~closure" in f) drop(f);
      else if ("~closure" in f) for (let call = 0; call < 9; call++) sink.value += f(call) | 0;
    }
  }
}
