// The smallest programs that show why a target is missed: no library is in them.
//
//   node bench/floor.mjs <scenario>
//
// Each is what any library must do that promises the same, written by hand, for one program alone:
// nothing has been seen but what is timed. The library, which serves more than that, cannot be faster.
import { compare, program } from "./run/harness.mjs";

const call = () =>
  program(["f", "times"], "let s = 0; for (let i = 0; i < times; i++) s = (s + f(i & 15)) | 0; return s;");
const callMany = () =>
  program(["fs", "times"], "let s = 0; for (let t = 0; t < times; t++) for (let i = 0; i < fs.length; i++) s = (s + fs[i](i & 15)) | 0; return s;");

/** A variable. */
class Place {
  constructor(value) {
    this.value = value;
  }
}
const place = new Place(0);
for (let value = 0; value < 4; value++) place.value = value;

/** What a body sees of a place that it may only read. */
class Reference {
  constructor(source) {
    this.source = source;
  }
  get value() {
    return this.source.value;
  }
  leave() {}
}

/** What a body sees of what its closure owns. */
class Owned {
  constructor(held) {
    this.held = held;
  }
  get value() {
    return this.held;
  }
  leave() {
    this.held = undefined;
  }
}

/** What a closure knows of itself. */
class State {
  constructor(environment, body) {
    this.environment = environment;
    this.body = body;
  }
  wrapper() {
    return (...args) => {
      if (this.moved) throw new Error("moved");
      return this.body(this.environment, ...args);
    };
  }
}
State.prototype.moved = false;

/** The same as a value that is not callable, with its output. */
class Once {
  moved = false;
  output = undefined;
  constructor(environment, body) {
    this.environment = environment;
    this.body = body;
  }
}

const DISPOSE = Symbol();
/** A function finds its state, and can be disposed. */
function finish(state) {
  const f = state.wrapper();
  f.state = state;
  f[DISPOSE] = finish;
  return f;
}
/** One look at each capture: whether another closure has it. */
function look(state) {
  const { environment } = state;
  for (const variable in environment) if (environment[variable].owner !== undefined) throw new Error("moved");
  return state;
}
/** The same, and who has it now. */
function adopt(state) {
  const { environment } = state;
  for (const variable in environment) {
    const capture = environment[variable];
    if (capture.owner !== undefined) throw new Error("moved");
    capture.owner = state;
  }
  return state;
}
/** A call by value: the mark is set before the body runs, and what is left is let go. */
function callOnce(state, argument) {
  if (state.moved) throw new Error("moved");
  state.moved = true;
  const { environment } = state;
  state.output = state.body(environment, argument);
  for (const variable in environment) environment[variable].leave();
}

const makeArrow = program(["place"], "return (n) => n + place.value + 1;");
const makeBody = program([], "return ({ it }, n) => n + it.value + 1;");
const arrow = makeArrow(place);

/** `make` runs with an array `x` and a place `y`; `kept` keeps what it makes. */
function makes(make, times) {
  const scope = { Reference, Owned, State, Once, finish, look, adopt, callOnce };
  const source = `let s = 0; for (let i = 0; i < times; i++) { const x = arrays[i & 7], y = places[i & 7]; ${make} } return s;`;
  const run = program(["arrays", "places", "kept", "times", ...Object.keys(scope)], source);
  const arrays = Array.from({ length: 8 }, (_, i) => [i]);
  const places = Array.from({ length: 8 }, (_, i) => new Place(i));
  const kept = new Array(16).fill(undefined);
  return () => run(arrays, places, kept, times, ...Object.values(scope));
}
const struct = "{ a: new Owned(x), b: new Reference(y) }";
const body = "({ a, b }, n) => n + a.value.length + b.value";
const plain = "const env = { a: { value: x }, b: y }; const f = (n) => n + env.a.value.length + env.b.value; kept[i & 15] = f;";

/** The least that makes a function of a body and its captures. */
const wrap = (body, environment) => (...args) => body(environment, ...args);

const against = (baseline, subject, times) => {
  const [one, other] = [call(), call()];
  compare(() => one(baseline, times), () => other(subject, times), times);
};
const made = (subject, after = "") => compare(makes(plain + after, 2e5), makes(subject, 2e5), 2e5);

const scenarios = {
  reference: () => against(arrow, makeArrow(new Reference(place)), 4e6),
  mark: () => {
    new State({}, arrow).wrapper();
    new State({}, arrow).moved = true;
    against(arrow, new State({ it: new Reference(place) }, makeBody()).wrapper(), 4e6);
  },
  eight: () => {
    const all = (make) => Array.from({ length: 8 }, (_, k) => make(k));
    const arrows = all((k) => program(["place"], `return (n) => n + place.value + ${k};`)(place));
    const wrappers = all((k) => wrap(program([], `return ({ it }, n) => n + it.value + ${k};`)(), { it: place }));
    const [one, other] = [callMany(), callMany()];
    compare(() => one(arrows, 1e5), () => other(wrappers, 1e5), 8e5);
  },
  objects: () => made(`kept[i & 15] = finish(new State(${struct}, ${body}));`),
  "objects looked at": () => made(`kept[i & 15] = finish(look(new State(${struct}, ${body})));`),
  "objects adopted": () => made(`kept[i & 15] = finish(adopt(new State(${struct}, ${body})));`),
  once: () =>
    made(
      `const f = adopt(new Once(${struct}, ${body})); kept[i & 15] = f; callOnce(f, i & 7); s = (s + f.output) | 0;`,
      "s = (s + f(i & 7)) | 0;",
    ),
  "once seen": () => {
    const scope = { Owned, Reference, Once, adopt, callOnce };
    for (let k = 0; k < 64; k++) {
      const source = `return (x, y) => callOnce(adopt(new Once(${struct}, ${body} + ${k})), 1);`;
      const one = program(Object.keys(scope), source)(...Object.values(scope));
      for (let round = 0; round < 100; round++) one([round], place);
    }
    scenarios.once();
  },
  // Every library that wraps a function calls it from a place that sees the functions of all its users.
  "many bodies": () => {
    const makers = Array.from({ length: 64 }, (_, k) => program(["cap"], `return (n) => n + cap.value + ${k};`));
    const fresh = Array.from({ length: 4096 }, () => makers[0](place));
    const [clean, seen] = [callMany(), callMany()];
    for (let round = 0; round < 400; round++) seen(makers.map((make) => make(place)), 1);
    compare(() => clean(fresh, 200), () => seen(fresh, 200), 200 * fresh.length);
  },
};

scenarios[process.argv[2]]();
