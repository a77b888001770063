import { call, callMut, callOnce, clone, type Clone, type Fn, type FnMut, type FnOnce, type Ref, type Static } from "fn-traits";
import { frame, inner, innerMove, type } from "fn-traits/frame";

// What rustc accepts, one program a line: test/frame/programs.test.ts runs them.

const start = () => frame().let("mut n", 0).let("mut v", [1]).let("s", [1]);
const runFn = (f: Fn<[], unknown>): void => void call(f);
const runFn1 = (f: Fn<[number], unknown>): void => void call(f, 1);
const runMut = (f: FnMut<[], unknown>): void => void callMut(f);
const runOnce = (f: FnOnce<[], unknown>): void => void callOnce(f);
const wantClone = (f: Clone): void => void clone(f);
const wantStatic = (f: FnOnce<[], unknown> & Static): void => void callOnce(f);
void [type<Ref<number>>, runFn, runFn1, runMut, runOnce, wantClone, wantStatic];

export const accepted_1 = () => start().closure("mut c", function* ({ n }) { yield* n.update((x) => x + 1); }).pass(runMut, "&mut c").pass(runMut, "&mut c").pass(runOnce, "c");
export const accepted_2 = () => start().passClosure(runOnce, function* ({ s }) { yield* s; }).read("s");
export const accepted_3 = () => start().spawnMoveClosure(function* ({ s }) { yield* s; });
export const accepted_4 = () => start().moveClosure("c", function* ({ s }) { yield* s; }).return("c");
export const accepted_5 = () => start().closure("c", function* ({ s }) { yield* s; }).bind("d", "c").call("c").call("d");
export const accepted_6 = () => frame().declare("x").assign("x", 6).read("x");
export const accepted_7 = () => start().moveClosure("c", function* ({ s }) { yield* s; }).pass(wantStatic, "c");
export const accepted_8 = () => start().closure("c", function* ({ n }) { yield* n; }).assign("n", 2).end();
export const accepted_9 = () => start().loop(2, (f) => f.bind("r", "&mut n").if(true, (g) => g.break()).assign("*r", 2));
export const accepted_10 = () => start().loop(2, (f) => f.if(true, (g) => g.drop("s").break()));
export const accepted_11 = () => start().loop(2, (f) => f.bind("w", "v").assign("v", [1]));
export const accepted_12 = () => start().let("mut p", { x: 1, y: [1] }).closure("mut a", function* ({ p }) { yield* p.field("x").update((x) => x + 1); }).closure("mut b", function* ({ p }) { yield* p.field("y").mutate((x) => x.push(1)); }).call("a").call("b");
export const accepted_13 = () => start().let("mut p", { x: 1, y: [1] }).moveClosure("a", function* ({ p }) { yield* p.field("y"); }).read("p.x");
export const accepted_14 = () => start().moveClosure("c", function* ({ n }) { yield* n; }).assign("n", 3).call("c");
export const accepted_15 = () => start().fn("f", function* (_, x: number) { return x; }).call("f", 1).call("f", 2);
export const accepted_16 = () => start().closure("c", function* (_, x: number) { return x; }).fnPtr("p", "c").call("p", 1);
export const accepted_17 = () => start().closure("mut c", function* ({ n }) { yield* n.set(1); }).closure("mut d", function* ({ c }) { yield* c.call(); }).call("d").call("d").call("c");
export const accepted_18 = () => frame().let("mut x", 1).let("mut y", 2).bind("mut r", "&x").set("r", "&y").assign("x", 3).read("r");
export const accepted_19 = () => frame().let("mut x", 1).bind("mut r", "&x").bind("s", "&*r").let("y", 2).set("r", "&y").read("s").assign("x", 2);
export const accepted_20 = () => frame().let("mut x", 1).bind("m", "&mut x").bind("mut m2", "&mut *m").read("*m2").assign("*m", 2);
export const accepted_21 = () => start().fn("f", function* (_, x: number) { return x; }).closure("c", function* ({ f }) { yield* f.call(1); }).pass(wantStatic, "c");
export const accepted_22 = () => start().block((f) => f.closure("c", function* ({ n }) { yield* n; }).boxed("b", "Fn", "c").drop("b").assign("n", 2)).end();
export const accepted_23 = () => frame().let("mut x", 1).bind("mut m", "&mut x").loop(2, (f) => f.set("m", "&mut *m").assign("*m", 2)).read("x");
export const accepted_24 = () => start().block((f) => f.let("inner", 1).read("inner")).block((f) => f.let("inner", 2).read("inner")).let("inner", 3).read("inner");
export const accepted_25 = () => start().passClosure(runOnce, function* ({ n }) { return yield* n.mut(); });
export const accepted_26 = () => start().passClosure(runOnce, function* ({ n }) { return yield* inner(function* () { yield* n.update((x) => x + 1); }); });
export const accepted_27 = () => start().closure("mut c", function* ({ n, v }) { yield* n.set(1); return yield* v.ref(); }).callInto("r", "c").read("*r");
export const accepted_28 = () => start().closure("mut c", function* ({ n }) { yield* n.set(1); return yield* innerMove(function* () { return (yield* n) + 1; }); }).callInto("k", "c").call("k");
export const accepted_29 = () => start().bind("r", "&s").moveClosure("c", function* ({ r }) { return yield* r.deref.ref(); }).callInto("q", "c").read("*q");
export const accepted_30 = () => start().bind("m", "&mut v").moveClosure("c", function* ({ m, s }) { yield* s.take(); return yield* m.deref.mut(); }).callInto("w", "c").mutate("*w", (w) => w.push(2));
export const accepted_31 = () => start().bind("m", "&mut v").moveClosure("c", function* ({ m, s }) { yield* s.take(); return yield* inner(function* () { yield* m.deref.mutate((m) => m.push(1)); }); }).call("c");
export const accepted_32 = () => start().let("m", 1).bind("mut r", "&m").passClosure(runOnce, function* ({ n, r }) { yield* n.set(2); yield* r.set(yield* n.ref()); }).read("*r");
