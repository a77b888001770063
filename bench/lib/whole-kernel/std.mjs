// What Rust's standard library consumes closures with, in the kernel (index.mjs).
import { dropState, expectState, give, run, stateOf, surrender } from "./closure.mjs";
import { requireKind } from "./ownership.mjs";

/** Calls a closure that was given away, and drops it then. */
export const lending = (f, use) => {
  requireKind(f, "FnMut");
  const run = give(f);
  try {
    return use((...args) => run(...args));
  } finally {
    if (stateOf(run)) dropState(stateOf(run));
  }
};
export const callTwice = (f) => lending(f, (run) => [run(), run()]);
export const map = (items, f) => lending(f, (run) => Array.from(items, (item) => run(item)));
export const filter = (items, f) => lending(f, (run) => [...items].filter((item) => run(item)));
export const countWhere = (items, f) => filter(items, f).length;
export const fold = (items, initial, f) => lending(f, (run) => [...items].reduce((value, item) => run(value, item), initial));
export const forEach = (items, f) => {
  map(items, f);
};
export const retain = (list, f) =>
  lending(f, (run) => {
    if (Array.isArray(list)) list.splice(0, list.length, ...list.filter((item) => run(item)));
    else list.forEach((value, key) => (list instanceof Map ? run(key, value) : run(key)) || list.delete(key));
  });
export const compare = (left, right) => {
  if (!Array.isArray(left)) return left < right ? -1 : +(left > right);
  const index = left.findIndex((item, index) => index >= right.length || compare(item, right[index]));
  return index < 0 || index >= right.length ? left.length - right.length : compare(left[index], right[index]);
};
export const sortByKey = (list, f) => lending(f, (run) => void list.splice(0, list.length, ...list.map((item) => [run(item), item]).sort(([left], [right]) => compare(left, right)).map(([, item]) => item)));
export const orInsertWith = (map, key, f) => {
  const state = surrender(expectState(f));
  if (map.has(key)) dropState(state);
  else map.set(key, run(state, [], true));
  return map.get(key);
};
export const unwrapOrElse = (value, f) => {
  const state = surrender(expectState(f));
  if (value == null) return run(state, [], true);
  dropState(state);
  return value;
};
