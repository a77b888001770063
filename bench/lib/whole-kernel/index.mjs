// The whole library once more, for the floor of the bundle (bench/size-floor.mjs): every function that
// `fn-traits` and `fn-traits/combinators` export, with what each is there for, in the library's words,
// and little else. Written for few bytes, not for speed: every closure takes the same way, combinators
// look their parts up at each call, and nobody asks twice. What is left out stands in docs/costs.md.
export * from "../../../src/diagnostics/index.ts";
export { closure } from "./closure.mjs";
export { move, mut, place, ref } from "./capture.mjs";
export { call, callMut, callOnce, clone, drop, moved } from "./ownership.mjs";
export { boxed, fnPtr } from "./pointers.mjs";
export { arc, cell, mutex, rc, refCell } from "./memory.mjs";
export {
  and,
  byMut,
  byRef,
  compose,
  constant,
  converge,
  curry,
  flip,
  flow,
  identity,
  mapArgs,
  mapOutput,
  memoize,
  not,
  once,
  or,
  partial,
  pipe,
  repeat,
  scopeGuard,
  split,
  tap,
  tryOnce,
  uncurry,
} from "./combinators.mjs";
export { callTwice, countWhere, filter, fold, forEach, map, orInsertWith, retain, sortByKey, unwrapOrElse } from "./std.mjs";
