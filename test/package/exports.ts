// What a user may export without writing a type: each of these must come out as a declaration that
// compiles again, with nothing in it that the package does not export.
import {
  type Boxed,
  type Clone,
  type Fn,
  type FnMut,
  type FnOnce,
  type Let,
  type Send,
  arc,
  boxed,
  callOnce,
  cell,
  clone,
  closure,
  fnPtr,
  move,
  mut,
  mutex,
  place,
  rc,
  ref,
  refCell,
} from "fn-traits";
import * as combinators from "fn-traits/combinators";

export interface Settings {
  readonly url: string;
  retries?: number;
}

export const counter = place(0);
export const next = closure({ counter: mut(counter), delta: ref(2) }).fnMut(
  ({ counter, delta }, times: number) => (counter.value += delta.value * times),
);
export const greet = closure("greet", { greeting: move("hello") }).fn(
  ({ greeting }, name: string, ...rest: string[]) => [greeting.value, name, ...rest].join(" "),
);
export const settings = closure({ settings: move<Settings>({ url: "/" }), seen: move(new Map([["a", [1]]])) });
export const once = settings.fnOnce(({ settings, seen }) => ({ ...settings.take(), size: seen.take().size }));
export const inner = closure({ greet: ref(greet) }).fn(({ greet }) => greet.value("ada"));
export const copy = clone(greet);
export const pointer = fnPtr((x: number) => x + 1);
export const handlers = new Map([["/", boxed(greet)]]);
export const task: Let<FnOnce<[id: number], string>> = closure({ prefix: move("#") }).fnOnce(
  ({ prefix }, id: number) => prefix.take() + id,
);

export function adder(amount: number) {
  return closure({ amount: move(amount) }).fn(({ amount }, x: number) => x + amount.value);
}

export function twice<Closure extends FnMut<[], void> & Clone>(f: Closure) {
  return [clone(f), f] as const;
}

export class Queue {
  readonly waiting: Boxed<FnOnce<[], void> & Send>[] = [];
  readonly add = closure({ amount: move(1) }).fn(({ amount }, x: number) => x + amount.value);

  run() {
    for (const task of this.waiting) callOnce(task);
    return this.add;
  }
}

export default closure({}).fn(() => 1) satisfies Fn<[], number>;

// What a program may export of the combinators without writing a type.
const variable = place(0);
const buildMut = () => closure("add", { p: mut(variable) }).fnMut(({ p }, n: number) => (p.value += n));
const buildFn = () => closure({ n: ref(1) }).buildFn(({ n }, x: number) => x + n.value);
const buildOnce = () => closure({ a: move([1]) }).fnOnce(({ a }, x: number) => a.take().length + x);
export const flowed = combinators.flow(buildMut(), buildFn(), String);
export const composed = combinators.compose(String, buildMut());
export const flowedOnce = combinators.flow(buildOnce(), buildFn());
export const curried = combinators.curry(closure({}).buildFn((_, x: number, y: string) => x + y));
export const uncurried = combinators.uncurry(curried);
export const partially = combinators.partial(buildFn(), 1);
export const flipped = combinators.flip(closure({ n: ref(1) }).buildFn((_, x: number, y: string) => x + y));
export const constantly = combinators.constant([1]);
export const tapped = combinators.tap(buildMut());
export const negated = combinators.not(closure({}).buildFn((_, x: number) => x > 1));
export const both = combinators.and(negated, (x: number) => x < 3);
export const converged = combinators.converge((a: number, b: number) => a + b, buildFn(), buildMut());
export const outputMapped = combinators.mapOutput(buildMut(), String);
export const argsMapped = combinators.mapArgs(buildFn(), (s: string) => [s.length] as const);
export const onlyOnce = combinators.once(buildFn());
export const memoized = combinators.memoize(buildFn(), { size: 3 });
const lendable = buildMut(), readable = buildFn();
export const lentMutably = combinators.byMut(lendable);
export const lent = combinators.byRef(readable);
export const halves = combinators.split(buildOnce());
export const guard = combinators.scopeGuard(() => 1);
export const boxedMut = boxed(buildMut());
export const boxedOnce = boxed(buildOnce());
export const boxedTable = new Map([["a", boxed(buildFn())]]);
export const pointer = fnPtr((x: number) => x);
export const shared = [rc(1), arc([1]), cell(1), refCell("a"), mutex({ a: 1 })] as const;
export const sharing = closure({ r: move(rc([1])), f: move(buildFn()) }).buildFn(({ r, f }) => f.value(r.value.value.length));
export const cloned = clone(buildFn());
export const same = combinators.identity;
export const repeated = combinators.repeat(buildMut(), 3);
export function builder() { return closure({ f: move(buildMut()) }); }
export const sameGuard = guard;
export class Jobs {
  jobs = [boxed(buildOnce())];
}
export const boxedFlow = boxed(flowed); export const ownsFlow = closure({ a: move(flowedOnce) }).fnOnce(({ a }) => a);
