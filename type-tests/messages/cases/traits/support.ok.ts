// Functions whose parameters are the bounds, and a closure for each reason a bound can be refused.
import { closure, move, mut, place, rc, ref, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type Send, type Static, type Sync } from "fn-traits";

export declare function needFn(f: Fn<[x: number], number>): void;
export declare function needFnMut(f: FnMut<[x: number], number>): void;
export declare function needFnOnce(f: FnOnce<[x: number], number>): void;
export declare function needClone(value: Clone): void;
export declare function needCopy(value: Copy): void;
export declare function needSend(value: Send): void;
export declare function needSync(value: Sync): void;
export declare function needStatic(value: Static): void;
export declare function spawn<Output>(f: FnOnce<[], Output> & Send & Static): Output;

export const total = place(0);
export const log = place<string[]>([]);
const rate = 2;

export const scale = closure("scale", { rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
export const add = closure("add", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x));
export const job = closure("job", { list: move([1]) }).fnOnce(({ list }, x: number) => list.take().push(x));
export const unnamed = closure({ list: move([1]) }).fnOnce(({ list }, x: number) => list.take().push(x));
export const free = closure("free", {}).fn((_, x: number) => x);
export const shared = closure("shared", { words: move(rc(["a"])) }).fn(({ words }, x: number) => words.value.value.length + x);
