// The combinators of the kernel (index.mjs).
import { isCopy, mut, owned, place, ref } from "./capture.mjs";
import { MOVED, closure, dropState, expectLive, expectState, give, lent, make, refusal, run, spend, stateOf } from "./closure.mjs";
import { DISPOSE } from "./dispose.mjs";
import { requireKind } from "./ownership.mjs";

export const arityOf = (f) => {
  const state = stateOf(f);
  return state ? state.made?.arity ?? Math.max(state.body.length - 1, 0) : f?.length;
};
export const byValue = (part) => (stateOf(part)?.kind === "FnOnce" ? (...args) => spend(part, ...args) : part);

/** A closure of parts, the first `count`, and of values, which it owns from now on. Nothing is taken before all is checked. */
export const combine = (nameOf, all, count, bind, made) => {
  const recipe = { arity: arityOf(all[0]), names: () => all.slice(0, count).map((_, index) => nameOf(index)), ...made };
  let kind = recipe.most ?? "Fn";
  const taken = new Set();
  all.forEach((value, index) => {
    const state = index < count ? expectState(value) : stateOf(value);
    if (!state) return;
    expectLive(state);
    const copies = isCopy(value);
    if (!copies) {
      if (taken.has(state)) throw refusal(state);
      lent(state);
      taken.add(state);
      if (index >= count) recipe.moves ??= nameOf(index);
    }
    const other = index < count ? state.kind : copies ? kind : "FnOnce";
    if (other > kind) kind = other;
  });
  const captures = {};
  all.forEach((value, index) => {
    if (index >= count || stateOf(value)) captures[nameOf(index)] = owned(give(value));
  });
  const body = (captures, ...args) =>
    bind(
      ...all.map((part, index) => {
        const value = captures[nameOf(index)]?.value ?? part;
        return index < count && !recipe.raw ? byValue(value) : value;
      }),
    )(...args);
  return make({ kind, name: "", captures, body, made: recipe, life: 0 });
};
export const chain = (...steps) => (...args) => steps.slice(1).reduce((value, step) => step(value), steps[0] ? steps[0](...args) : args[0]);

export const identity = (value) => value;
export const flow = (...steps) => combine((index) => `step${index + 1}`, steps, steps.length, chain);
export const compose = (...parts) => combine((index) => `argument${index + 1}`, parts, parts.length, (...parts) => chain(...parts.reverse()), { arity: arityOf(parts.at(-1)) });
export const pipe = (value, ...steps) => spend(flow(...steps), value);
export const converge = (...parts) =>
  combine((index) => (index ? `branch${index}` : "after"), parts, parts.length, (after, ...branches) => (...args) => after(...branches.map((branch) => branch(...args))), { arity: arityOf(parts[1]) });
export const constant = (value) => combine(() => "value", [value], 0, (value) => () => give(value), { arity: 0 });
export const lender = (f, kind) => {
  const state = requireKind(f, kind);
  expectLive(state);
  return Object.defineProperty(({ f }, ...args) => f.value(...args), "length", { value: arityOf(f) + 1 });
};
export const byRef = (f) => closure({ f: ref(f) }).fn(lender(f, "Fn"));
export const byMut = (f) => closure({ f: mut(place(f)) }).fnMut(lender(f, "FnMut"));
export const lend = (f) => (isCopy(f) || stateOf(f).kind === "FnOnce" ? f : stateOf(f).kind === "Fn" ? byRef(f) : byMut(f));
export const curry = (f, arity = arityOf(f), ...bound) =>
  combine(
    (index) => (index ? `arg${index}` : "f"),
    [f, ...bound],
    1,
    (f, ...bound) => (...args) => (arity > 1 ? curry(lend(f), arity - 1, ...bound.map(give), ...args) : byValue(f)(...bound.map(give), ...args)),
    { raw: true, arity: 1 },
  );
export const partial = (f, ...bound) =>
  combine((index) => (index ? `arg${index}` : "f"), [f, ...bound], 1, (f, ...bound) => (...rest) => f(...bound.map(give), ...rest), { arity: Math.max(arityOf(f) - bound.length, 0) });
export const uncurry = (f, arity = arityOf(f)) =>
  combine(() => "f", [f], 1, (f) => (...args) => spend(f(...args.slice(0, arity)), ...args.slice(arity)), { arity: arity + 1 });
export const flip = (f) => combine(() => "f", [f], 1, (f) => (first, second, ...rest) => f(second, first, ...rest));
export const tap = (f) => combine(() => "f", [f], 1, (f) => (value) => (f(value), value));
export const mapArgs = (f, map) => combine((index) => (index ? "map" : "f"), [f, map], 2, (f, map) => (...args) => f(...map(...args)), { arity: arityOf(map) });
export const mapOutput = (f, map) => combine((index) => (index ? "map" : "f"), [f, map], 2, chain);
export const not = (predicate) => combine(() => "predicate", [predicate], 1, (predicate) => (...args) => !predicate(...args));
export const and = (first, second) => combine((index) => (index ? "second" : "first"), [first, second], 2, (first, second) => (...args) => first(...args) && second(...args));
export const or = (first, second) => combine((index) => (index ? "second" : "first"), [first, second], 2, (first, second) => (...args) => first(...args) || second(...args));
export const once = (f) => combine((index) => (index ? "once" : "f"), [f, {}], 1, identity, { by: "once", most: "FnOnce" });
export const repeat = (f, times) => {
  requireKind(f, "FnMut");
  return combine((index) => (index ? "times" : "f"), [f, times], 1, (f, times) => (...args) => Array.from({ length: times }, () => f(...args)));
};
export const memoize = (f, { size = 100 } = {}) => {
  requireKind(f, "Fn");
  const cache = (calls = []) => ({ calls, clone: () => cache() });
  return combine(
    (index) => (index ? "cache" : "f"),
    [f, cache()],
    1,
    (f, { calls }) => (...args) => {
      const index = calls.findIndex(([, ...known]) => known.length === args.length && known.every((value, index) => Object.is(value, args[index])));
      const call = index < 0 ? [f(...args), ...args] : calls.splice(index, 1)[0];
      calls.splice(0, calls.push(call) - size);
      return call[0];
    },
    { by: "memoize", most: "FnMut" },
  );
};
export const split = (f) => {
  const state = expectState(give(f));
  let owners = 2;
  const half = () => combine(() => "f", [{ [DISPOSE]: () => --owners || dropState(state) }], 0, () => (...args) => run(state, args, true), { by: "split", most: "FnOnce", single: true, arity: arityOf({ "~closure": state }) });
  return [half(), half()];
};
export const tryOnce = (f, ...args) => {
  const state = expectState(f);
  return state.life === MOVED ? { ok: false, error: refusal(state) } : { ok: true, output: spend(f, ...args) };
};
export const scopeGuard = (f) => {
  const state = expectState(give(f));
  return { "~rust": "ScopeGuard", dismiss: () => dropState(state), [DISPOSE]: () => state.life || run(state, [], true) };
};
