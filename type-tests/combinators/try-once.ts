// What `tryOnce` gives, for closures of every kind.
import { expectTypeOf } from "expect-type";
import { boxed, closure, fnPtr, move, mut, place, ref, type Fn, type FnMut, type FnOnce } from "fn-traits";
import { tryOnce, type OnceResult } from "fn-traits/combinators";
import type { UseAfterMoveError } from "fn-traits";

const take = () => closure("take", { list: move([1]) }).fnOnce(({ list }, at: number) => list.take().slice(at));
const add = closure({ total: mut(place(0)) }).fnMut(({ total }, n: number) => (total.value += n));
const scale = closure({ rate: ref(2) }).fn(({ rate }, text: string) => text.repeat(rate.value));

expectTypeOf(tryOnce(take(), 0)).toEqualTypeOf<OnceResult<number[]>>();
expectTypeOf(tryOnce(add, 1)).toEqualTypeOf<OnceResult<number>>();
expectTypeOf(tryOnce(scale, "a")).toEqualTypeOf<OnceResult<string>>();
expectTypeOf(tryOnce(boxed(take()), 0)).toEqualTypeOf<OnceResult<number[]>>();
expectTypeOf(tryOnce(fnPtr((date: Date) => date), new Date())).toEqualTypeOf<OnceResult<Date>>();
export function bounds(f: FnOnce<[], string>, g: FnMut<[n: number], boolean>, h: Fn<[], Promise<Date>>): void {
  expectTypeOf(tryOnce(f)).toEqualTypeOf<OnceResult<string>>();
  expectTypeOf(tryOnce(g, 1)).toEqualTypeOf<OnceResult<boolean>>();
  expectTypeOf(tryOnce(h)).toEqualTypeOf<OnceResult<Promise<Date>>>();
}

// `ok` tells the two apart.
const result = tryOnce(take(), 0);
if (result.ok) expectTypeOf(result.output).toEqualTypeOf<number[]>();
else expectTypeOf(result.error).toEqualTypeOf<UseAfterMoveError>();
