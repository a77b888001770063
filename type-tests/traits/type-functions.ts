// `Args`, `Output`, `KindOf` and `CapturesOf`: what can be asked of any closure, bound, box or function.
import {
  boxed, callOnce, closure, fnPtr, move, mut, place, ref,
  type Args, type Boxed, type ByMove, type ByMut, type ByRef, type CapturesOf, type Clone, type Fn,
  type FnMut, type FnOnce, type FnPtr, type KindOf, type Let, type Moved, type Output, type Send, type Static,
} from "fn-traits";
import { expectTypeOf } from "expect-type";

const total = place(0);
const rate = 2;
const scale = closure("scale", { rate: ref(rate) }).fn(({ rate }, x: number, label?: string) => `${label}${x * rate.value}`);
const add = closure({ total: mut(total), rate: ref(rate) }).fnMut(({ total, rate }, ...xs: number[]) => {
  for (const x of xs) total.value += x * rate.value;
});
const job = closure({ list: move(["a"]), total: mut(total) }).fnOnce(async ({ list }) => list.take());
const empty = closure({}).fn(() => ({ ok: true }) as const);
const generic = closure({}).fn((_, x: string | number, y: number = 1) => [x, y] as const);

// The arguments.
expectTypeOf<Args<typeof scale>>().toEqualTypeOf<[x: number, label?: string | undefined]>();
expectTypeOf<Args<typeof add>>().toEqualTypeOf<number[]>();
expectTypeOf<Args<typeof job>>().toEqualTypeOf<[]>();
expectTypeOf<Args<typeof generic>>().toEqualTypeOf<[x: string | number, y?: number | undefined]>();
expectTypeOf<Args<FnOnce<[a: Date], void>>>().toEqualTypeOf<[a: Date]>();
expectTypeOf<Args<FnMut<[a: Date], void> & Send>>().toEqualTypeOf<[a: Date]>();
expectTypeOf<Args<Boxed<Fn<[a: Date], void>>>>().toEqualTypeOf<[a: Date]>();
expectTypeOf<Args<FnPtr<[a: Date], void>>>().toEqualTypeOf<[a: Date]>();
expectTypeOf<Args<(a: Date) => void>>().toEqualTypeOf<[a: Date]>();
expectTypeOf<Args<string>>().toEqualTypeOf<never>();
expectTypeOf<Args<{ value: 1 }>>().toEqualTypeOf<never>();

// What a call gives.
expectTypeOf<Output<typeof scale>>().toEqualTypeOf<string>();
expectTypeOf<Output<typeof add>>().toEqualTypeOf<void>();
expectTypeOf<Output<typeof job>>().toEqualTypeOf<Promise<string[]>>();
expectTypeOf<Output<typeof empty>>().toEqualTypeOf<{ readonly ok: true }>();
expectTypeOf<Output<typeof generic>>().toEqualTypeOf<readonly [string | number, number]>();
expectTypeOf<Output<FnOnce<[Date], never>>>().toEqualTypeOf<never>();
expectTypeOf<Output<Boxed<FnMut<[], bigint> & Send>>>().toEqualTypeOf<bigint>();
expectTypeOf<Output<FnPtr<[Date], number>>>().toEqualTypeOf<number>();
expectTypeOf<Output<(a: Date) => number>>().toEqualTypeOf<number>();
expectTypeOf<Output<string>>().toEqualTypeOf<never>();

// The kind is the strongest.
expectTypeOf<KindOf<typeof scale>>().toEqualTypeOf<"Fn">();
expectTypeOf<KindOf<typeof add>>().toEqualTypeOf<"FnMut">();
expectTypeOf<KindOf<typeof job>>().toEqualTypeOf<"FnOnce">();
expectTypeOf<KindOf<Fn<[], void>>>().toEqualTypeOf<"Fn">();
expectTypeOf<KindOf<FnMut<[], void> & Clone>>().toEqualTypeOf<"FnMut">();
expectTypeOf<KindOf<FnOnce<[], void>>>().toEqualTypeOf<"FnOnce">();
expectTypeOf<KindOf<Boxed<FnMut<[], void>>>>().toEqualTypeOf<"FnMut">();
expectTypeOf<KindOf<FnPtr<[], void>>>().toEqualTypeOf<"Fn">();
expectTypeOf<KindOf<() => void>>().toEqualTypeOf<never>();
expectTypeOf<KindOf<typeof scale | typeof job>>().toEqualTypeOf<"Fn" | "FnOnce">();

// The fields.
expectTypeOf<CapturesOf<typeof scale>>().toEqualTypeOf<{ rate: ByRef<number> }>();
expectTypeOf<CapturesOf<typeof add>>().toEqualTypeOf<{ total: ByMut<number>; rate: ByRef<number> }>();
expectTypeOf<CapturesOf<typeof job>>().toEqualTypeOf<{ list: ByMove<string[]>; total: ByMut<number> }>();
expectTypeOf<CapturesOf<typeof empty>>().toEqualTypeOf<{}>();
expectTypeOf<CapturesOf<Fn<[], void>>>().toEqualTypeOf<never>();
expectTypeOf<CapturesOf<string>>().toEqualTypeOf<never>();

// Bounds infer arguments and output from closures, also behind `&` and in generics.
declare function infer1<A extends readonly unknown[], R>(f: FnOnce<A, R>): [args: A, output: R];
declare function infer2<A extends readonly unknown[], R>(f: FnMut<A, R> & Send): [args: A, output: R];
declare function infer3<A extends readonly unknown[], R>(f: Send & Static & FnOnce<A, R>): [args: A, output: R];
declare function infer4<F extends FnMut<[number], void>>(f: F): F;
declare function infer5<F extends Fn<never, unknown>>(f: F, ...args: Args<F>): Output<F>;
declare function infer6<F extends FnOnce<never, unknown>>(f: F): [Args<F>, Output<F>, KindOf<F>];
expectTypeOf(infer1(scale)).toEqualTypeOf<[[x: number, label?: string | undefined], string]>();
expectTypeOf(infer1(boxed(scale))).toEqualTypeOf<[[x: number, label?: string | undefined], string]>();
expectTypeOf(infer1(fnPtr((a: string) => a.length))).toEqualTypeOf<[[a: string], number]>();
expectTypeOf(infer2(add)).toEqualTypeOf<[number[], void]>();
expectTypeOf(infer3(closure({ list: move([1]) }).fnOnce(({ list }, n: bigint) => list.take()))).toEqualTypeOf<[[n: bigint], number[]]>();
expectTypeOf(infer4(add)).toEqualTypeOf<typeof add>();
expectTypeOf(infer5(scale, 1, "a")).toEqualTypeOf<string>();
expectTypeOf(infer6(job)).toEqualTypeOf<[[], Promise<string[]>, "FnOnce"]>();

// A function that keeps the closure's type keeps everything (static dispatch).
const identity = <F extends FnOnce<never, unknown>>(f: F): F => f;
const kept = identity(scale);
expectTypeOf(kept).toEqualTypeOf<typeof scale>();
callOnce(kept, 1);
callOnce(kept, 2);
expectTypeOf(kept.output).toEqualTypeOf<string>();

// A binding annotated with `Let` has the bound's arguments and output while it is live.
const once: Let<FnOnce<[a: Date], bigint>> = closure({ list: move([1n]) }).fnOnce(({ list }, _: Date) => list.take()[0] ?? 0n);
expectTypeOf<Args<typeof once>>().toEqualTypeOf<[a: Date]>();
expectTypeOf<Output<typeof once>>().toEqualTypeOf<bigint>();
callOnce(once, new Date());
expectTypeOf(once.output).toEqualTypeOf<bigint>();

// Of the annotation itself the moved half says nothing, and nothing less of the live one.
type Task = Let<FnOnce<[a: Date], bigint> & Send>;
expectTypeOf<Args<Task>>().toEqualTypeOf<[a: Date]>();
expectTypeOf<Output<Task>>().toEqualTypeOf<bigint>();
expectTypeOf<KindOf<Task>>().toEqualTypeOf<"FnOnce">();
expectTypeOf<CapturesOf<Let<typeof scale>>>().toEqualTypeOf<{ rate: ByRef<number> }>();
expectTypeOf<CapturesOf<Let<FnOnce<[], void>>>>().toEqualTypeOf<never>();
expectTypeOf<CapturesOf<Moved<number, "gone">>>().toEqualTypeOf<never>();
expectTypeOf<Args<Let<typeof scale>>>().toEqualTypeOf<[x: number, label?: string | undefined]>();
expectTypeOf<Output<Let<typeof scale>>>().toEqualTypeOf<string>();
expectTypeOf<KindOf<Let<typeof add>>>().toEqualTypeOf<"FnMut">();
expectTypeOf<KindOf<Let<Boxed<FnMut<[], void> & Send>>>>().toEqualTypeOf<"FnMut">();
expectTypeOf<Output<Moved<bigint>>>().toEqualTypeOf<bigint>();
expectTypeOf<Args<Moved<bigint>>>().toEqualTypeOf<never>();
