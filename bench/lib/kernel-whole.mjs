// The smallest library that has all that `fn-traits` and `fn-traits/combinators` export, for the floor of
// the bundle (bench/size-floor.mjs): what the functions do where they are used as they should be, and of
// each rule the sentence where it is broken. Written for few bytes, not for speed. What it leaves out is
// listed in docs/costs.md.
import { ClosureError } from "../../src/diagnostics/closure-error.ts";
import { TraitBoundError, boundText, boxCloneText, cloneHelp, lackingText, unmetText } from "../../src/diagnostics/e0277.ts";
import { MismatchedTypesError, notACaptureText, notAPointerText } from "../../src/diagnostics/e0308.ts";
import { UseAfterMoveError } from "../../src/diagnostics/e0382.ts";
import { BorrowMutError, borrowedBothWaysText, borrowedMutablyText, borrowedTwiceText } from "../../src/diagnostics/e0499.ts";
import { MoveOutError, moveOutText } from "../../src/diagnostics/e0507.ts";
import { KindError, builtWithText, kindText, movesOutText, rebuildText } from "../../src/diagnostics/e0525.ts";
import { ImmutableBorrowError, assignText, notMutableText } from "../../src/diagnostics/e0596.ts";
import { methodBoundText, copyHelp } from "../../src/diagnostics/e0599.ts";
import { NotCallableError } from "../../src/diagnostics/e0618.ts";
import { also, madeText, partText, singleText } from "../../src/diagnostics/parts.ts";
import { subject } from "../../src/diagnostics/text.ts";

export { BorrowMutError, ClosureError, ImmutableBorrowError, KindError, MismatchedTypesError, MoveOutError, NotCallableError, TraitBoundError, UseAfterMoveError };

const dispose = Symbol.dispose ?? Symbol.for("Symbol.dispose");
const stateOf = (value) => value?.["~closure"];
const moved = (variable, who) => {
  throw new UseAfterMoveError(variable, who);
};
const twice = (state) => {
  throw new BorrowMutError(borrowedTwiceText(subject(state.name)), state.name);
};

/** Captures. */
class Handle {
  constructor(mode, source) {
    this["~mode"] = mode;
    this.source = source;
  }
  get "~place"() {
    return this["~mode"] === "ref" ? "ref" : "mut";
  }
  get value() {
    if (!this.source) moved(this.name);
    return this.source.value;
  }
  set value(next) {
    if (this["~mode"] === "ref" || this.owner?.kind === "Fn") throw new ImmutableBorrowError(assignText(this.name), this.name);
    this.source = this["~mode"] === "move" ? { value: next } : this.source;
    this.source.value = next;
  }
  take() {
    if (this["~mode"] !== "move" || this.owner?.kind !== "FnOnce") throw new MoveOutError(moveOutText(this.name, this.owner?.kind ?? "FnOnce"), this.name);
    const { value } = this;
    if (isCopy(value)) return give(value);
    this.source = undefined;
    return value;
  }
}
class Place {
  "~place" = "mut";
  constructor(value) {
    this.value = value;
  }
  /** Its value has moved, until another is assigned. */
  take() {
    const { value } = this;
    const redefine = (property) => Object.defineProperty(this, "value", { configurable: true, ...property });
    redefine({ get: () => moved(undefined, "this place"), set: (value) => redefine({ value, writable: true }) });
    return value;
  }
}
export const place = (value) => new Place(value);
export const ref = (source) => new Handle("ref", source?.["~place"] ? source : { value: live(source) });
export const mut = (source) => {
  if (source?.["~place"] !== "mut") throw new ImmutableBorrowError(notMutableText);
  return new Handle("mut", source);
};
export const move = (source) => new Handle("move", { value: give(source?.["~place"] && (source.owner || !source["~mode"]) ? (isCopy(source.value) ? source.value : source.take()) : source) });
/** A body that is lent a closure cannot move it out. */
const refuseLent = (state) => {
  if (state.holder && state.holder.owner.kind !== "FnOnce" && stateOf(state.holder.source?.value) === state) state.holder.take();
};
const live = (value) => {
  if (stateOf(value)?.life > 1) moved(stateOf(value).name);
  return value;
};

/** Closures. */
class State {
  constructor(kind, name, environment, body, made) {
    Object.assign(this, { kind, name, environment, body, made });
  }
  life = 0;
  get "~closure"() {
    return this;
  }
  [dispose]() {
    const { life } = this;
    this.life = 2;
    if (!life) this.release();
  }
  /** Drops the captures, the last one first. */
  release(failure) {
    for (const { source, ["~mode"]: mode } of Object.values(this.environment).reverse())
      try {
        if (mode === "move") source?.value?.[dispose]?.();
      } catch (error) {
        failure ??= { error };
      }
    for (const name in this.environment) if (this.environment[name]["~mode"] === "move") this.environment[name].source = undefined;
    if (failure) throw failure.error;
  }
  /** Why it cannot be used now. */
  refuse() {
    this.life > 1 ? moved(this.name) : twice(this);
  }
  end(failure) {
    if (this.life > 1) this.release(failure);
    else this.life = 0;
    if (failure) throw failure.error;
  }
  /** Runs the body, and ends when that has, or the promise that it gives. */
  run(life, args) {
    if (this.life) this.refuse();
    this.life = life;
    let output;
    try {
      output = this.body(this.environment, ...args);
    } catch (error) {
      this.end({ error });
    }
    if (output instanceof Promise) return output.then((value) => (this.end(), value), (error) => this.end({ error }));
    this.end();
    return output;
  }
}
/** The value of a state. */
const make = (state) => {
  if (state.kind === "FnOnce") return state;
  const f =
    state.kind === "Fn"
      ? (...args) => {
          if (state.life) state.refuse();
          return (0, state.body)(state.environment, ...args);
        }
      : (...args) => state.run(1, args);
  f["~closure"] = state;
  f[dispose] = () => state[dispose]();
  return f;
};
const build = (kind, name, environment, body) => {
  if (typeof body !== "function") throw new NotCallableError();
  const state = new State(kind, name, environment, body);
  const claimed = new Map();
  for (const variable in environment) {
    const { "~mode": mode, source, owner } = environment[variable] ?? {};
    if (!mode) throw new MismatchedTypesError(notACaptureText(variable), variable);
    const before = claimed.get(source);
    if (owner) moved(variable);
    if (before && (before === "mut" || mode === "mut"))
      throw new BorrowMutError((mode === "ref" ? borrowedMutablyText : before === "ref" ? borrowedBothWaysText : borrowedTwiceText)(`\`${variable}\``), variable);
    claimed.set(source, mode);
  }
  return make(own(state));
};
const own = (state) => {
  for (const name in state.environment) {
    const handle = Object.assign(state.environment[name], { name, owner: state });
    if (handle["~mode"] === "move" && stateOf(handle.value)) stateOf(handle.value).holder = handle;
  }
  return state;
};
export const closure = (name, captures) => {
  if (!captures) [name, captures] = ["", name];
  return {
    fn: (body) => build("Fn", name, captures, body),
    fnMut: (body) => build("FnMut", name, captures, body),
    fnOnce: (body) => build("FnOnce", name, captures, body),
  };
};

/** Ownership. */
const expectState = (value) => {
  if (stateOf(value)) return stateOf(value);
  if (typeof value !== "function") throw new NotCallableError();
  return new State("Fn", "", {}, (_, ...args) => value(...args));
};
const isCopy = (value) => {
  if (Object(value) !== value) return true;
  const state = stateOf(value);
  if (state) return !state.boxed && Object.values(state.environment).every((handle) => handle["~mode"] === "ref" || (handle["~mode"] === "move" && isCopy(handle.source?.value)));
  return typeof value === "function" || value["~mode"] === "ref";
};
const copy = (state, duplicate) => {
  const environment = {};
  for (const name in state.environment) {
    const { "~mode": mode, source, value } = state.environment[name];
    environment[name] = new Handle(mode, mode === "move" ? { value: duplicate(value) } : source);
  }
  return make(own(Object.assign(new State(state.kind, state.name, environment, state.made ? state.made.bind(environment) : state.body, state.made), { boxed: state.boxed })));
};
/** The value itself, or the closure in its new place. */
const give = (value) => {
  const state = stateOf(value);
  if (!state) return value;
  if (state.life) state.refuse();
  if (isCopy(value)) return copy(state, give);
  refuseLent(state);
  state.life = 2;
  return make(own(Object.assign(new State(state.kind, state.name, state.environment, state.body, state.made), { boxed: state.boxed })));
};
const spend = (f, ...args) => expectState(give(f)).run(2, args);

const weaker = (kind, than) => kind.length > than.length;
const whyWeaker = ({ kind, name, made, environment }, expected) => {
  if (!weaker(kind, expected)) return;
  const why = (text) => kindText(expected, kind, subject(name), text);
  if (!made) return why(rebuildText(builtWithText(kind), expected));
  const texts = made.moves ? [why(rebuildText(movesOutText(made.moves), expected))] : [];
  if (made.by && weaker(made.most, expected)) texts.push(madeText(expected, made.most, made.by));
  for (const part of made.names) {
    const text = stateOf(environment[part]?.value) && whyWeaker(stateOf(environment[part].value), expected);
    if (text) texts.push(partText(text, part));
  }
  return texts.join(also);
};
const expectKind = (f, kind) => {
  const state = expectState(f);
  const why = whyWeaker(state, kind);
  if (why) throw new KindError(why, state.name);
};
export const call = (f, ...args) => {
  expectKind(f, "Fn");
  return f(...args);
};
export const callMut = (f, ...args) => {
  expectKind(f, "FnMut");
  return f(...args);
};
export const callOnce = (f, ...args) => {
  f.output = spend(f, ...args);
};
export const drop = (f) => {
  const state = expectState(live(f));
  if (state.life) twice(state);
  if (isCopy(f)) return;
  refuseLent(state);
  state[dispose]();
};
export { unmoved as moved };
const unmoved = () => {};
export const boxed = (f) => make(own(Object.assign(stateOf(give(f)) ?? expectState(f), { boxed: true })));
export const fnPtr = (f) => {
  const { environment, name, made, body } = expectState(live(f));
  const names = Object.keys(environment);
  if (names[0] || made) throw new MismatchedTypesError(notAPointerText(subject(name), made ? "its parts" : names.sort().map((variable) => `\`${variable}\``).join(", ")), name);
  return stateOf(f) ? make(new State("Fn", name, {}, body)) : f;
};

/** Clones. */
const nameOf = (value) => {
  if (Object(value) !== value) return value === null ? "null" : typeof value;
  const state = stateOf(value);
  if (state) return state.boxed ? `Box<dyn ${state.kind}>` : `{closure${state.name && ` ${state.name}`}}`;
  const { "~mode": mode, [Symbol.toStringTag]: tag = value["~rust"] } = value;
  if (mode) return (mode === "ref" ? "&" : "&mut ") + nameOf(value.value);
  const union = (parts) => [...new Set(Array.from(parts, nameOf))].sort().join(" | ") || "_";
  if (Array.isArray(value)) return union(value).replace(/.* .*/, "($&)") + "[]";
  if (value instanceof Map) return `Map<${union(value.keys())}, ${union(value.values())}>`;
  if (value instanceof Set) return `Set<${union(value)}>`;
  return tag ?? "object";
};
const whyNotClone = ({ boxed, made, environment }) => {
  if (boxed) return boxCloneText;
  if (made?.single) return singleText("Clone", made.by);
  const lines = [];
  const texts = [];
  for (const variable of Object.keys(environment).sort()) {
    const handle = environment[variable];
    const held = handle["~mode"] === "move" ? handle.value : handle;
    if (held["~mode"] === "ref" || (held !== handle && isClone(held))) continue;
    if (made?.names.includes(variable)) texts.push(partText(whyNotClone(stateOf(held)), variable));
    else lines.push(lackingText(unmetText(nameOf(held), "Clone"), variable));
  }
  if (lines[0]) texts.unshift(boundText(lines.join("; "), cloneHelp));
  return texts.join(also);
};
const isData = (value) => value instanceof Map || value instanceof Set || Array.isArray(value) || !Object.getPrototypeOf(Object.getPrototypeOf(value) ?? {});
const isClone = (value) =>
  Object(value) !== value || (stateOf(value) ? !whyNotClone(stateOf(value)) : isCopy(value) || value.clone ? value["~clone"] !== false : !value[dispose] && isData(value) && [...(value[Symbol.iterator] ? value : Object.values(value))].every(isClone));
export const clone = (value) => {
  const state = stateOf(live(value));
  const why = state ? whyNotClone(state) : !isClone(value) && boundText(unmetText(nameOf(value), "Clone"), cloneHelp);
  if (why) throw new TraitBoundError(why, state?.name);
  if (state?.life) throw new BorrowMutError(borrowedMutablyText(subject(state.name)), state.name);
  if (state) return copy(state, clone);
  if (isCopy(value)) return value;
  if (value.clone) return value.clone();
  if (value instanceof Map || value instanceof Set) return new value.constructor(clone([...value]));
  return Array.isArray(value) ? value.map(clone) : Object.fromEntries(Object.entries(value).map(clone));
};

/** Shared ownership and interior mutability. */
class Owner {
  count = 0;
  constructor(name, value) {
    this.name = name;
    this.held = { value: give(value) };
  }
  get "~rust"() {
    return `${this.name}<${nameOf(this.held?.value)}>`;
  }
  get content() {
    return (this.held ?? moved(undefined, `this \`${this.name}\``)).value;
  }
  replace(next) {
    const { content } = this;
    this.held.value = give(next);
    return content;
  }
  intoInner() {
    const { content } = this;
    this.held = undefined;
    return content;
  }
  drop() {
    if (this.held) this.intoInner()?.[dispose]?.();
  }
  [dispose]() {
    this.drop();
  }
  /** A guard, where there are no more borrows than that. */
  guard(name, by, most, text) {
    void this.content;
    if (this.count > most || this.count < 0) throw new BorrowMutError((this.count < 0 ? text : borrowedBothWaysText)(`this \`${this.name}\``));
    return new Guard(name, this, by);
  }
  using(guard, body) {
    try {
      return body(guard);
    } finally {
      guard.drop();
    }
  }
}
class Guard extends Owner {
  constructor(name, owner, by) {
    super(name, owner);
    this.by = by;
    owner.count += by;
  }
  get value() {
    return this.content.content;
  }
  set value(next) {
    if (this.by < 0) this.content.replace(next);
  }
  drop() {
    const owner = this.held?.value;
    this.held = undefined;
    if (owner) owner.count -= this.by;
    if (owner?.shared && !owner.count) owner.drop();
  }
  get strongCount() {
    return this.content.count;
  }
  clone() {
    return new Guard(this.name, this.content, 1);
  }
}
const shared = (name) => (value) => new Guard(name, Object.assign(new Owner(name, value), { shared: true }), 1);
export const rc = shared("Rc");
export const arc = shared("Arc");
class Cell extends Owner {
  copied(method) {
    if (!isCopy(this.content)) throw new TraitBoundError(methodBoundText(this["~rust"], method, nameOf(this.content), "Copy", copyHelp));
    return this.content;
  }
  get() {
    return this.copied("get");
  }
  set(value) {
    this.replace(value);
  }
  update(change) {
    this.replace(change(this.copied("update")));
  }
  get "~clone"() {
    return isCopy(this.content);
  }
  clone() {
    return cell(this.copied("clone"));
  }
}
export const cell = (value) => new Cell("Cell", value);
class RefCell extends Owner {
  borrow() {
    return this.guard("Ref", 1, 1 / 0, borrowedMutablyText);
  }
  borrowMut() {
    return this.guard("RefMut", -1, 0, borrowedTwiceText);
  }
  withBorrow(body) {
    return this.using(this.borrow(), body);
  }
  withBorrowMut(body) {
    return this.using(this.borrowMut(), body);
  }
  get "~clone"() {
    return isClone(this.content);
  }
  clone() {
    return refCell(clone(this.content));
  }
}
export const refCell = (value) => new RefCell("RefCell", value);
class Mutex extends Owner {
  lock() {
    return this.guard("MutexGuard", -1, 0, borrowedTwiceText);
  }
  tryLock() {
    return this.count ? undefined : this.lock();
  }
  withLock(body) {
    return this.using(this.lock(), body);
  }
}
export const mutex = (value) => new Mutex("Mutex", value);

/** Combinators. */
const combine = (names, parts, bind, values = [], limit = { most: "Fn" }) => {
  let kind = limit.most;
  const taken = [];
  const all = [...parts, ...values];
  all.forEach((part, index) => {
    const state = stateOf(part);
    if (index < parts.length) expectState(part);
    if (!state) return;
    if (state.life) state.refuse();
    if (!isCopy(part)) {
      if (taken.includes(state)) moved(state.name);
      refuseLent(state);
    }
    taken.push(state);
    const other = index < parts.length ? state.kind : isCopy(part) ? kind : "FnOnce";
    if (weaker(other, kind)) kind = other;
  });
  const environment = {};
  all.forEach((part, index) => {
    if (stateOf(part) || index >= parts.length) environment[names(index)] = new Handle("move", { value: give(part) });
  });
  const moves = values.findIndex((value) => stateOf(value) && !isCopy(value));
  const made = {
    ...limit,
    names: parts.map((_, index) => names(index)),
    arity: limit.arity ?? arityOf(parts[0]),
    moves: moves < 0 ? "" : names(parts.length + moves),
    bind: (environment) => {
      const held = all.map((part, index) => environment[names(index)]?.value ?? part);
      const run = bind(...held.map((part, index) => (index < parts.length && stateOf(part)?.kind === "FnOnce" ? (...args) => spend(part, ...args) : part)));
      return (_, ...args) => run(...args);
    },
  };
  return make(own(new State(kind, "", environment, made.bind(environment), made)));
};
const named = (first, rest) => (index) => (index ? (rest.length ? rest : rest + index) : first);
const arityOf = (f) => (stateOf(f) ? stateOf(f).made?.arity ?? stateOf(f).body.length - 1 : f?.length ?? 0);
const numbered = (name, from = 1) => (index) => name + (index + from);
/** Each number of steps has a function of its own: a loop would be slower than calls written by hand. */
const chain = (...steps) => {
  const [a = identity, b, c, d, e, f, g, h, i, j, ...more] = steps;
  return (
    [
      (...args) => a(...args),
      (...args) => a(...args),
      (...args) => b(a(...args)),
      (...args) => c(b(a(...args))),
      (...args) => d(c(b(a(...args)))),
      (...args) => e(d(c(b(a(...args))))),
      (...args) => f(e(d(c(b(a(...args)))))),
      (...args) => g(f(e(d(c(b(a(...args))))))),
      (...args) => h(g(f(e(d(c(b(a(...args)))))))),
      (...args) => i(h(g(f(e(d(c(b(a(...args))))))))),
      (...args) => j(i(h(g(f(e(d(c(b(a(...args)))))))))),
    ][steps.length] ?? chain(chain(a, b, c, d, e, f, g, h, i, j), ...more)
  );
};
export const identity = (value) => value;
export const flow = (...steps) => combine(numbered("step"), steps, chain);
export const compose = (...parts) => combine(numbered("argument"), parts, (...parts) => chain(...parts.reverse()));
export const pipe = (value, ...steps) => (steps[0] ? spend(flow(...steps), value) : value);
export const converge = (...parts) => combine((index) => (index ? "branch" + index : "after"), parts, (after, ...branches) => (...args) => after(...branches.map((branch) => branch(...args))));
export const constant = (value) => combine(() => "value", [], (value) => () => give(value), [value]);
const living = (f, kind) => {
  expectKind(f, kind);
  return live(f);
};
export const byRef = (f) => closure({ f: ref(living(f, "Fn")) }).fn(({ f }, ...args) => f.value(...args));
export const byMut = (f) => closure({ f: mut(place(living(f, "FnMut"))) }).fnMut(({ f }, ...args) => f.value(...args));
const lend = (f) => (isCopy(f) ? f : { Fn: byRef, FnMut: byMut, FnOnce: identity }[stateOf(f).kind](f));
const bound = (index) => (index ? "arg" + index : "f");
export const partial = (f, ...values) => combine(bound, [f], (f, ...values) => (...rest) => f(...values.map(give), ...rest), values);
export const curry = (f, arity = arityOf(f)) => {
  const stage = (f, values, rest) =>
    combine(bound, [f], (f, ...values) => (argument) => (rest > 1 ? stage(lend(f), [...values.map(give), argument], rest - 1) : f(...values.map(give), argument)), values);
  return stage(f, [], arity);
};
export const uncurry = (f, arity = arityOf(f)) => combine(() => "f", [f], (f) => (...args) => spend(f(...args.slice(0, arity)), ...args.slice(arity)));
export const flip = (f) => combine(() => "f", [f], (f) => (first, second, ...rest) => f(second, first, ...rest));
const mapped = (index) => (index ? "map" : "f");
export const mapArgs = (f, map) => combine(mapped, [f, map], (f, map) => (...args) => f(...map(...args)));
export const mapOutput = (f, map) => combine(mapped, [f, map], chain);
export const tap = (f) => combine(() => "f", [f], (f) => (value) => (f(value), value));
export const not = (f) => combine(() => "predicate", [f], (f) => (...args) => !f(...args));
const both = (index) => (index ? "second" : "first");
export const and = (first, second) => combine(both, [first, second], (first, second) => (...args) => first(...args) && second(...args));
export const or = (first, second) => combine(both, [first, second], (first, second) => (...args) => first(...args) || second(...args));
export const once = (f) => combine((index) => (index ? "once" : "f"), [f], identity, [{}], { by: "once", most: "FnOnce" });
export const repeat = (f, times) => {
  expectKind(f, "FnMut");
  if (!Number.isInteger(times) || times < 0) throw new RangeError(`cannot repeat a call ${times} times`);
  return combine((index) => (index ? "times" : "f"), [f], (f, times) => (...args) => Array.from({ length: times }, () => f(...args)), [times]);
};
/** Keeps what a call with some arguments gave, and forgets what was not asked for longest. */
class Cache {
  calls = [];
  constructor(size) {
    this.size = size;
  }
  get(args, compute) {
    const index = this.calls.findIndex(([known]) => known.length === args.length && known.every((value, index) => Object.is(value, args[index])));
    const call = index < 0 ? [args, compute()] : this.calls.splice(index, 1)[0];
    if (this.calls.push(call) > this.size) this.calls.shift();
    return call[1];
  }
  clone() {
    return new Cache(this.size);
  }
}
export const memoize = (f, { size = 100 } = {}) => {
  expectKind(f, "Fn");
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`a cache cannot remember ${size} calls`);
  return combine((index) => (index ? "cache" : "f"), [f], (f, cache) => (...args) => cache.get(args, () => f(...args)), [new Cache(size)], { by: "memoize", most: "FnMut" });
};
export const split = (f) => {
  const state = expectState(give(f));
  let owners = 2;
  const half = () => combine(() => "f", [], () => (...args) => state.run(2, args), [{ state, [dispose]: () => --owners || state[dispose]() }], { by: "split", most: "FnOnce", single: true });
  return [half(), half()];
};
export const tryOnce = (f, ...args) => {
  const { life, name, made, environment } = expectState(f);
  if (life > 1 || (made?.by === "split" && environment.f.value.state.life > 1)) return { ok: false, error: new UseAfterMoveError(name) };
  return { ok: true, output: spend(f, ...args) };
};
export const scopeGuard = (f) => {
  const state = expectState(give(f));
  return { "~rust": "ScopeGuard", dismiss: () => state[dispose](), [dispose]: () => state.life || state.run(2, []) };
};

/** What the standard library does with closures. */
const use = (f, body) => {
  expectKind(f, "FnMut");
  const run = give(f);
  try {
    return body(run);
  } finally {
    stateOf(run)?.[dispose]();
  }
};
export const callTwice = (f) => use(f, (f) => [f(), f()]);
export const map = (items, f) => use(f, (f) => Array.from(items, (item) => f(item)));
export const filter = (items, f) => use(f, (f) => [...items].filter((item) => f(item)));
export const countWhere = (items, f) => filter(items, f).length;
export const fold = (items, initial, f) => use(f, (f) => [...items].reduce((value, item) => f(value, item), initial));
export const forEach = (items, f) => void map(items, f);
export const retain = (items, f) =>
  use(f, (f) => {
    if (Array.isArray(items)) items.splice(0, 1 / 0, ...items.filter((item) => f(item)));
    else for (const item of items) if (!(items instanceof Map ? f(...item) : f(item))) items.delete(items instanceof Map ? item[0] : item);
  });
const compare = (left, right) => {
  if (Array.isArray(left)) return left.reduce((order, item, index) => order || compare(item, right[index]), 0);
  return left < right ? -1 : left > right ? 1 : 0;
};
export const sortByKey = (list, f) =>
  use(f, (f) => {
    const sorted = list.map((item) => [f(item), item]).sort(([left], [right]) => compare(left, right));
    sorted.forEach(([, item], index) => (list[index] = item));
  });
export const orInsertWith = (map, key, f) => {
  if (!map.has(key)) map.set(key, spend(f));
  else if (stateOf(f)) drop(f);
  return map.get(key);
};
export const unwrapOrElse = (value, f) => {
  if (value == null) return spend(f);
  if (stateOf(f)) drop(f);
  return value;
};
