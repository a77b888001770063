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
import { desugar } from "fn-traits/testing";

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
export const boxOfItem = boxed((text: string) => text.length);
export const boxOfAny = <F extends Fn<[], void>>(f: F) => boxed(f);
export const spread = { ...greet };
export const boxes = [boxed(next), boxed(pointer), boxed(closure({ list: move([1]) }).fnOnce(({ list }) => list.take()))] as const;
export const kinds = closure("kinds", { lent: ref("a"), changed: mut(counter), owned: move(["a"]) });
export const eachKind = [
  kinds.fn(({ lent, changed, owned }) => [lent, changed, owned.value] as const),
  kinds.fnMut(({ lent, changed, owned }) => [lent, changed, owned] as const),
  kinds.fnOnce(({ lent, changed, owned }) => [lent, changed, owned] as const),
] as const;
export const nested = closure({ next: mut(place(next)), box: move(boxed(greet)), pointer: ref(pointer) }).fnMut(
  ({ next, box, pointer }) => pointer.value(next.value(1)) + box.value("ada"),
);
export const shared = closure({ rc: move(rc([1])), arc: ref(arc(mutex("a"))), cell: move(cell(1)), refCell: ref(refCell([1])) }).fn(
  ({ rc, arc, cell, refCell }) => [rc.value, arc.value, cell.value.get(), refCell.value.borrow()] as const,
);
export const text = desugar(next);
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
