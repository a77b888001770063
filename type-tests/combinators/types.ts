// What the combinators make of the types of their parts: arguments with their labels, outputs, kinds.
import { expectTypeOf } from "expect-type";
import { boxed, callOnce, closure, fnPtr, move, mut, place, ref, type Args, type Boxed, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type KindOf, type Output, type Send, type Static, type Sync } from "fn-traits";
import { and, byMut, byRef, compose, constant, converge, curry, flip, flow, identity, mapArgs, mapOutput, memoize, not, once, or, partial, pipe, repeat, scopeGuard, split, tap, uncurry } from "fn-traits/combinators";
import type { Implements, WhyNot } from "fn-traits/testing";

const total = place(0);
const rate = 2;
const add = closure("add", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x));
const scale = closure("scale", { rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
const take = () => closure("take", { list: move([1]) }).fnOnce(({ list }, x: number) => list.take().length + x);
const owned = closure("owned", { list: move([1]) }).fn(({ list }, a: number, b: string) => list.value.length + a + b);
const measure = (text: string) => text.length;
const show = (n: number) => `${n}`;
const first = <T>(items: readonly T[]): T => items[0]!;

// flow: the arguments of the first step, the output of the last one, the weakest kind.
const steps = flow((text: string, times: number) => text.repeat(times), measure, show);
expectTypeOf<Args<typeof steps>>().toEqualTypeOf<[text: string, times: number]>();
expectTypeOf<Output<typeof steps>>().toEqualTypeOf<string>();
expectTypeOf<KindOf<typeof steps>>().toEqualTypeOf<"Fn">();
const kinds = [flow(measure, add), flow(measure, take()), flow(scale, add, take()), flow(boxed(scale)), flow(fnPtr(show))] as const;
expectTypeOf<KindOf<(typeof kinds)[0]>>().toEqualTypeOf<"FnMut">();
expectTypeOf<KindOf<(typeof kinds)[1]>>().toEqualTypeOf<"FnOnce">();
expectTypeOf<KindOf<(typeof kinds)[2]>>().toEqualTypeOf<"FnOnce">();
expectTypeOf<KindOf<(typeof kinds)[3]>>().toEqualTypeOf<"Fn">();
expectTypeOf<KindOf<(typeof kinds)[4]>>().toEqualTypeOf<"Fn">();
expectTypeOf<Implements<(typeof kinds)[0], "Clone">>().toEqualTypeOf<false>();
expectTypeOf<Implements<(typeof kinds)[3], "Clone">>().toEqualTypeOf<false>();
expectTypeOf<Implements<(typeof kinds)[4], "Send">>().toEqualTypeOf<true>();
expectTypeOf<WhyNot<(typeof kinds)[0], "Static">>().toEqualTypeOf<"error[E0373]: `add` may outlive the current function, but it borrows `total`; capture by `move` instead; note: in part `step2`">();

// Inline arrows take their parameters from the step before, also after closures, calls and generic functions.
flow(measure, (n) => expectTypeOf(n).toEqualTypeOf<number>());
flow(scale, (n) => (expectTypeOf(n).toEqualTypeOf<number>(), n), take(), (n) => expectTypeOf(n).toEqualTypeOf<number>());
flow(flow(measure, show), (text) => expectTypeOf(text).toEqualTypeOf<string>());
flow(closure({}).fn((_, n: number) => n), (n) => expectTypeOf(n).toEqualTypeOf<number>());
flow((n: number) => [n], first, (n: number) => expectTypeOf(n).toEqualTypeOf<number>());
flow(measure, tap((n) => expectTypeOf(n).toEqualTypeOf<number>()), (n) => expectTypeOf(n).toEqualTypeOf<number>());
compose(show, (n) => (expectTypeOf(n).toEqualTypeOf<number>(), n), measure);

// Ten steps; a generic function has to be given its type.
const ten = flow(measure, show, measure, show, measure, show, measure, show, measure, identity<number>);
expectTypeOf(ten("a")).toEqualTypeOf<number>();
expectTypeOf(compose(show, measure, show, measure, show, measure, show, measure, show, measure)("a")).toEqualTypeOf<string>();

// Bounds and type parameters.
export function bounds<F extends FnMut<[text: string], number>>(f: F, g: Fn<[number], string> & Copy & Static, h: FnOnce<[string], Date>, box: Boxed<FnMut<[Date], number> & Send>): void {
  const some = flow(f, g);
  expectTypeOf(some("a")).toEqualTypeOf<string>();
  const all = flow(g, h, box);
  callOnce(all, 1);
  expectTypeOf(all.output).toEqualTypeOf<number>();
  const copy: Copy & Static = flow(g);
  const send: Send = flow(box);
  pipe("a", f, g, (text) => expectTypeOf(text).toEqualTypeOf<string>());
  void [copy, send];
}

// pipe takes generic functions, and the value decides.
expectTypeOf(pipe([1, 2], first)).toEqualTypeOf<number>();
expectTypeOf(pipe("a", identity, measure, (n) => [n], first)).toEqualTypeOf<number>();
expectTypeOf(pipe("a", measure, take(), show)).toEqualTypeOf<string>();
expectTypeOf(pipe({ n: 1 }, ({ n }) => n)).toEqualTypeOf<number>();

// partial, flip, curry, uncurry.
const greet = (greeting: string, name: string, mark: "!" | "?") => `${greeting} ${name}${mark}`;
const hello = partial(greet, "hello");
expectTypeOf<Args<typeof hello>>().toEqualTypeOf<[name: string, mark: "!" | "?"]>();
expectTypeOf(hello("Ada", "!")).toEqualTypeOf<string>();
expectTypeOf(partial(greet, "hello", "Ada", "!")()).toEqualTypeOf<string>();
expectTypeOf(partial(greet)("hello", "Ada", "!")).toEqualTypeOf<string>();
expectTypeOf<Args<ReturnType<typeof partialOfOwned>>>().toEqualTypeOf<[b: string]>();
const partialOfOwned = () => partial(owned, 1);
const taken = partial(take(), 1);
callOnce(taken);
expectTypeOf(taken.output).toEqualTypeOf<number>();
const moving = partial((f: FnOnce<[x: number], number>, text: string) => text.length, take());
expectTypeOf<KindOf<typeof moving>>().toEqualTypeOf<"FnOnce">();
const sharing = partial((f: Fn<[x: number], number>, text: string) => f(text.length), scale);
expectTypeOf<KindOf<typeof sharing>>().toEqualTypeOf<"Fn">();
const copied: Copy = sharing;
const flipped = flip((a: string, b: number, c: boolean) => [a, b, c] as const);
expectTypeOf<Args<typeof flipped>>().toEqualTypeOf<[b: number, a: string, c: boolean]>();
// Before a rest parameter the two lose their labels, and nothing else.
expectTypeOf<Args<ReturnType<typeof flippedRest>>>().toEqualTypeOf<[second: number, first: string, ...rest: boolean[]]>();
const flippedRest = () => flip((a: string, b: number, ...c: boolean[]) => [a, b, c] as const);
expectTypeOf<Args<ReturnType<typeof flippedTail>>>().toEqualTypeOf<[second: number, first: string, c?: boolean | undefined, ...d: Date[]]>();
const flippedTail = () => flip(closure({ list: move([1]) }).fnOnce(({ list }, a: string, b: number, c?: boolean, ...d: Date[]) => list.take()));
// Bound arguments have names up to the twentieth; of a list the first name stands for all.
const fetches: Promise<number>[] = [];
const all = (...items: (number | Promise<number>)[]) => items.length;
const bound10 = partial(all, 1, 2, 3, 4, 5, 6, 7, 8, 9, Promise.resolve(10));
expectTypeOf<WhyNot<typeof bound10, "Clone">>().toEqualTypeOf<"error[E0277]: the trait bound `Promise: Clone` is not satisfied: captured variable `arg10`; capture it by `ref`, or `move` a clone in">();
expectTypeOf<Implements<ReturnType<typeof boundList>, "Clone">>().toEqualTypeOf<false>();
const boundList = () => partial(all, ...fetches);
expectTypeOf<Implements<ReturnType<typeof boundTail>, "Clone">>().toEqualTypeOf<false>();
const boundTail = () => partial(all, 1, ...fetches);
expectTypeOf<Implements<ReturnType<typeof boundNumbers>, "Copy">>().toEqualTypeOf<true>();
const boundNumbers = () => partial(all, ...[1, 2]);
expectTypeOf<KindOf<ReturnType<typeof boundTasks>>>().toEqualTypeOf<"FnOnce">();
const boundTasks = () => partial((...tasks: FnOnce<[x: number], number>[]) => tasks.length, ...[take()]);
const curried = curry((a: string, b: number, c: boolean) => [a, b, c] as const);
// A default of an inline function is there when the number of arguments is asked for.
expectTypeOf(curry((a: string, b = 1) => a + b, 2)("a")).parameters.toEqualTypeOf<[b: number]>();
const second = curried("a");
const third = second(1);
expectTypeOf<Args<typeof curried>>().toEqualTypeOf<[a: string]>();
expectTypeOf<Args<typeof second>>().toEqualTypeOf<[b: number]>();
expectTypeOf<Args<typeof third>>().toEqualTypeOf<[c: boolean]>();
expectTypeOf(third(true)).toEqualTypeOf<readonly [string, number, boolean]>();
const stage: Copy & Static = third;
const lending = curry(owned)(1);
expectTypeOf<Implements<typeof lending, "Static">>().toEqualTypeOf<false>();
expectTypeOf(lending("a")).toEqualTypeOf<string>();
const counting = curry(closure({ total: mut(total) }).fnMut(({ total }, a: number, b: number) => (total.value += a + b)))(1);
expectTypeOf<KindOf<typeof counting>>().toEqualTypeOf<"FnMut">();
expectTypeOf<Implements<typeof counting, "Clone">>().toEqualTypeOf<false>();
const consuming = curry(closure({ list: move([1]) }).fnOnce(({ list }, a: number, b: string) => list.take().length + a + b));
callOnce(consuming, 1);
const rest = consuming.output;
callOnce(rest, "b");
expectTypeOf(rest.output).toEqualTypeOf<string>();
const flat = uncurry((a: string) => (b: number, c: boolean) => c);
expectTypeOf<Args<typeof flat>>().toEqualTypeOf<[a: string, b: number, c: boolean]>();
expectTypeOf(uncurry(curry((a: string, b: number) => a.length + b))("a", 1)).toEqualTypeOf<number>();
expectTypeOf<KindOf<ReturnType<typeof ofOnce>>>().toEqualTypeOf<"Fn">();
const ofOnce = () => uncurry((a: string) => closure({ a: move([a]) }).fnOnce(({ a }, b: string) => [...a.take(), b]));

// identity, constant, tap.
expectTypeOf(identity("a" as string)).toEqualTypeOf<string>();
expectTypeOf(constant(1)()).toEqualTypeOf<number>();
const constantCopy: Copy & Send & Sync & Static = constant("a");
const constantClone: Clone = constant([1]);
expectTypeOf<Implements<ReturnType<typeof constantList>, "Copy">>().toEqualTypeOf<false>();
const constantList = () => constant([1]);
expectTypeOf<KindOf<ReturnType<typeof constantTask>>>().toEqualTypeOf<"FnOnce">();
const constantTask = () => constant(take());
expectTypeOf(tap(measure)("a")).toEqualTypeOf<string>();
expectTypeOf(pipe("a", measure, tap((n) => expectTypeOf(n).toEqualTypeOf<number>()), show)).toEqualTypeOf<string>();

// not, and, or, converge.
const positive = (n: number) => n > 0;
expectTypeOf(and(positive, not((n) => n > 9))(1)).toEqualTypeOf<boolean>();
expectTypeOf([1].filter(or(positive, (n) => (expectTypeOf(n).toEqualTypeOf<number>(), true)))).toEqualTypeOf<number[]>();
const average = converge((sum, count) => (expectTypeOf(sum).toEqualTypeOf<number>(), sum / count), (list: number[]) => list.length, (list: number[]) => list.length);
expectTypeOf<Args<typeof average>>().toEqualTypeOf<[list: number[]]>();
expectTypeOf(converge((a: number, b: string, c: Date) => c, scale, show, (n: number) => new Date(n))(1)).toEqualTypeOf<Date>();

// mapOutput, mapArgs, repeat, once, memoize.
expectTypeOf(mapOutput(add, (n) => (expectTypeOf(n).toEqualTypeOf<number>(), [n]))(1)).toEqualTypeOf<number[]>();
const box = mapArgs((a: number, b: string) => b.repeat(a), (o: { n: number; s: string }) => [o.n, o.s]);
expectTypeOf<Args<typeof box>>().toEqualTypeOf<[o: { n: number; s: string }]>();
expectTypeOf(repeat(add, 3)(1)).toEqualTypeOf<number[]>();
const single = once(scale);
expectTypeOf<KindOf<typeof single>>().toEqualTypeOf<"FnOnce">();
expectTypeOf<Implements<typeof single, "Clone">>().toEqualTypeOf<true>();
expectTypeOf<Implements<typeof single, "Copy">>().toEqualTypeOf<false>();
callOnce(single, 1);
expectTypeOf(single.output).toEqualTypeOf<number>();
const memoized = memoize((a: string, b: number) => a.length + b, { size: 3 });
expectTypeOf<Args<typeof memoized>>().toEqualTypeOf<[a: string, b: number]>();
expectTypeOf<KindOf<typeof memoized>>().toEqualTypeOf<"FnMut">();
const memoizedTraits: Clone & Static = memoized;
const memoizedSend: Send & Sync = memoize(fnPtr(measure));

// byRef, byMut, split, scopeGuard.
const lentRef: Fn<[x: number], number> & Copy = byRef(scale);
const lentMut: FnMut<[x: number], number> = byMut(add);
expectTypeOf(byRef(measure)("a")).toEqualTypeOf<number>();
expectTypeOf<Implements<ReturnType<typeof lentByMut>, "Fn">>().toEqualTypeOf<false>();
const lentByMut = () => byMut(scale);
const [answered, timedOut] = split(take());
callOnce(answered, 1);
expectTypeOf(answered.output).toEqualTypeOf<number>();
expectTypeOf<KindOf<typeof timedOut>>().toEqualTypeOf<"FnOnce">();
const guard = scopeGuard(take);
expectTypeOf(guard.dismiss()).toEqualTypeOf<void>();
const guardStatic: Static = guard;
expectTypeOf<Implements<typeof guard, "Send">>().toEqualTypeOf<false>();
expectTypeOf<Implements<typeof guard, "Clone">>().toEqualTypeOf<false>();

// What they make is a closure: it can be boxed, captured, and asked for by bounds.
const boxes: Boxed<Fn<[number], string>>[] = [boxed(flow(scale, show)), boxed(partial((a: string, n: number) => a + n, "a"))];
const nested = closure({ steps: move(flow(measure, show)) }).fn(({ steps }, text: string) => steps.value(text));
expectTypeOf<Implements<typeof nested, "Copy">>().toEqualTypeOf<true>();
expectTypeOf<Implements<typeof nested, "Send">>().toEqualTypeOf<false>();
const nestedMut = closure({ steps: move(flow(measure, add)) }).fnMut(({ steps }, text: string) => steps.value(text));
expectTypeOf<WhyNot<typeof nestedMut, "Static">>().toEqualTypeOf<"error[E0597]: `step2` holds a reference to a value that does not live long enough; capture the value itself by `move`">();
export { boxes, constantClone, constantCopy, copied, guardStatic, lentMut, lentRef, memoizedSend, memoizedTraits, stage };

// Fifteen of them in each other, and behind a box of a written type as many again.
const deep0 = closure({ list: move([1]) }).fnMut(({ list }, n: number) => list.value.push(n));
const deep1 = partial(deep0);
const deep2 = closure({ f: move(deep1) }).fnMut(({ f }, n: number) => f.value(n));
const deep3 = flow(deep2, show, Number);
const deep4 = partial(deep3);
const deep5 = closure({ f: move(deep4) }).fnMut(({ f }, n: number) => f.value(n));
const deep6 = flow(deep5, show, Number);
const deep7 = partial(deep6);
const deep8 = closure({ f: move(deep7) }).fnMut(({ f }, n: number) => f.value(n));
const deep9 = flow(deep8, show, Number);
const deep10 = partial(deep9);
const deep11 = closure({ f: move(deep10) }).fnMut(({ f }, n: number) => f.value(n));
const deep12 = flow(deep11, show, Number);
const deep13 = partial(deep12);
const deep14 = closure({ f: move(deep13) }).fnMut(({ f }, n: number) => f.value(n));
const deep15 = flow(deep14, show, Number);
expectTypeOf<Implements<typeof deep15, "Clone">>().toEqualTypeOf<true>();
const boxedDeep: Boxed<FnMut<[n: number], number>> = boxed(deep15);
const deeper1 = partial(boxedDeep);
const deeper2 = closure({ f: move(deeper1) }).fnMut(({ f }, n: number) => f.value(n));
const deeper3 = flow(deeper2, show, Number);
const deeper4 = partial(deeper3);
const deeper5 = closure({ f: move(deeper4) }).fnMut(({ f }, n: number) => f.value(n));
const deeper6 = flow(deeper5, show, Number);
const deeper7 = partial(deeper6);
const deeper8 = closure({ f: move(deeper7) }).fnMut(({ f }, n: number) => f.value(n));
const deeper9 = flow(deeper8, show, Number);
const deeper10 = partial(deeper9);
const deeper11 = closure({ f: move(deeper10) }).fnMut(({ f }, n: number) => f.value(n));
const deeper12 = flow(deeper11, show, Number);
const deeper13 = partial(deeper12);
const deeper14 = closure({ f: move(deeper13) }).fnMut(({ f }, n: number) => f.value(n));
const deeper15 = flow(deeper14, show, Number);
expectTypeOf<WhyNot<typeof deeper15, "Static">>().toExtend<string>();
