// What a user may export of what the combinators make, without writing a type: as `exports.ts`.
import {
  type Fn,
  type FnMut,
  type FnOnce,
  type Send,
  boxed,
  closure,
  fnPtr,
  move,
  mut,
  place,
  ref,
} from "fn-traits";
import {
  and,
  byMut,
  byRef,
  callTwice,
  compose,
  constant,
  converge,
  countWhere,
  curry,
  filter,
  flip,
  flow,
  fold,
  forEach,
  identity,
  map,
  mapArgs,
  mapOutput,
  memoize,
  not,
  once,
  or,
  orInsertWith,
  partial,
  pipe,
  repeat,
  retain,
  scopeGuard,
  sortByKey,
  split,
  tap,
  tryOnce,
  uncurry,
  unwrapOrElse,
} from "fn-traits/combinators";
import type * as combinators from "fn-traits/combinators";

const total = place(0);
const lent = closure("lent", { rate: ref(2) }).fn(({ rate }, x: number, label?: string) => `${label}${x * rate.value}`);
const adds = () => closure("adds", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x));
const takes = () => closure("takes", { list: move([1]) }).fnOnce(({ list }, x: number) => list.take().length + x);
const isEven = closure({ by: move(2) }).fn(({ by }, x: number) => x % by.value === 0);
const isSmall = () => closure({ most: mut(place(10)) }).fnMut(({ most }, x: number) => x < most.value--);
const isFirst = () => closure({ seen: move([0]) }).fnOnce(({ seen }, x: number) => x === seen.take()[0]);
const box = () => boxed(adds());
const pointer = fnPtr((x: number, y: string) => x + y.length);

/**
 * What each of them makes of an `Fn`, an `FnMut` and an `FnOnce`, of boxes, pointers and plain
 * functions. `satisfies` holds that none is missing, `as const` that no result hides in a union.
 */
export const made = {
  and: [and(isEven, isEven), and(isEven, isSmall()), and(isSmall(), isFirst()), and(isEven, (x) => x > 1)],
  byMut: [byMut(isEven), byMut(adds()), byMut(box())],
  byRef: [byRef(lent), byRef(pointer), byRef(boxed(isEven))],
  callTwice: callTwice(closure({ n: move(0) }).fnMut(({ n }) => ++n.value)),
  compose: [compose(lent, adds()), compose(takes(), adds()), compose(box(), pointer), compose(String, lent)],
  constant: [constant(0), constant([Promise.resolve("a")])],
  converge: [converge(pointer, adds(), lent), converge((a: number, b: number) => a + b, takes(), box())],
  countWhere: countWhere([1, 2], isEven),
  curry: [curry(pointer), curry(closure({ n: mut(total) }).fnMut(({ n }, a: number, b: string) => n.value + a + b)), curry(takes())],
  filter: [filter([1, 2], isSmall()), filter(["a", null], (item) => item !== null)],
  flip: [flip(pointer), flip((a: number, b: string, c?: Date) => [a, b, c])],
  flow: [flow(adds(), lent), flow(adds(), takes(), lent), flow(box(), (x) => [x]), flow(pointer, isEven)],
  fold: fold(["a"], 0, pointer),
  forEach: forEach([1], adds()),
  identity: [identity(isEven), identity(takes())],
  map: map(new Set([1]), lent),
  mapArgs: [mapArgs(pointer, (pair: { x: number; y: string }) => [pair.x, pair.y]), mapArgs(takes(), (text: string) => [text.length])],
  mapOutput: [mapOutput(lent, flow((text: string) => text.length, adds())), mapOutput(takes(), String), mapOutput(box(), isEven)],
  memoize: [memoize(lent), memoize(pointer, { size: 2 }), memoize((text: string) => text.length)],
  not: [not(isEven), not(isSmall()), not(isFirst()), not((text: string) => text === "")],
  once: [once(lent), once(adds()), once(box()), once((text: string) => text.length)],
  or: [or(isEven, isEven), or(isSmall(), isEven), or(isEven, isFirst())],
  orInsertWith: orInsertWith(new Map([["a", [1]]]), "b", closure({ list: move([2]) }).fnOnce(({ list }) => list.take())),
  partial: [partial(pointer, 1), partial(lent, 1), partial(takes(), 1), partial((f: Fn<[number], boolean>, x: number) => f(x), isEven)],
  pipe: [pipe(1, adds(), lent), pipe("a", (text) => [text])],
  repeat: [repeat(adds(), 3), repeat(lent, 2), repeat(box(), 1)],
  retain: retain(new Map([[1, "a"]]), (id) => id > 0),
  scopeGuard: [scopeGuard(closure({ total: mut(total) }).fnMut(({ total }) => void (total.value = 0)))],
  sortByKey: sortByKey([1], adds()),
  split: [split(takes()), split(adds()), split(boxed(takes()))],
  tap: [tap(adds()), tap(lent), tap((x: number) => void x)],
  tryOnce: [tryOnce(takes(), 1), tryOnce(adds(), 1)],
  uncurry: [uncurry((a: number) => (b: string) => a + b), uncurry(curry(pointer))],
  unwrapOrElse: unwrapOrElse([1] as number[] | undefined, closure({ list: move([2]) }).fnOnce(({ list }) => list.take())),
} as const satisfies Record<keyof typeof combinators, unknown>;

/** Type parameters and bounds. */
export function after<F extends FnMut<[text: string], number>>(f: F) {
  return [flow(f, String), byMut(f), mapOutput(f, isEven)] as const;
}
export const later = (task: FnOnce<[], number> & Send) => flow(task, once(isEven));
