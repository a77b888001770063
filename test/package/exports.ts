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
  boxed,
  callOnce,
  clone,
  closure,
  fnPtr,
  move,
  mut,
  place,
  ref,
} from "fn-traits";

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
