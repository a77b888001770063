import { call, callMut, callOnce, clone, type Clone, type Fn, type FnMut, type FnOnce, type Ref, type Static } from "fn-traits";
import { frame, inner, type, type RefFor } from "fn-traits/frame";

// What rustc rejects, one program a line: test/frame/programs.test.ts runs them without their types.
// Where `//~` says why, only the types can tell.

const start = () => frame().let("mut n", 0).let("mut v", [1]).let("s", [1]);
const runFn = (f: Fn<[], unknown>): void => void call(f);
const runFn1 = (f: Fn<[number], unknown>): void => void call(f, 1);
const runMut = (f: FnMut<[], unknown>): void => void callMut(f);
const runOnce = (f: FnOnce<[], unknown>): void => void callOnce(f);
const wantClone = (f: Clone): void => void clone(f);
const references = () => start().let("mut l", [] as Ref<number>[]);
const wantStatic = (f: FnOnce<[], unknown> & Static): void => void callOnce(f);
void [type<Ref<number>>, runFn, runFn1, runMut, runOnce, wantClone, wantStatic];

//! E0525 expected a closure that implements the `Fn` trait, but `c` only implements `FnMut`, because it mutates the variable `n`; keep it in a `Cell`, or ask for `FnMut`
export const e0525_1 = () => start().closure("mut c", function* ({ n }) { yield* n.update((x) => x + 1); }).pass(runFn, "c");
//~ the function finds the kind of what it got, E0525, and not how it was lent
//! E0277 the trait bound `&mut c: Fn` is not satisfied: a mutable reference is neither `Fn` nor `Clone` nor `Copy`; give `&c`, or `c` itself
export const e0277_1 = () => start().closure("mut c", function* ({ n }) { yield* n.update((x) => x + 1); }).pass(runFn, "&mut c");
//! E0525 expected a closure that implements the `Fn` trait, but `c` only implements `FnMut`, because it mutates the variable `n`; keep it in a `Cell`, or ask for `FnMut`
export const e0525_2 = () => start().closure("mut c", function* ({ n }) { yield* n.update((x) => x + 1); }).pass(runMut, "&c");
//! E0525 expected a closure that implements the `FnMut` trait, but `c` only implements `FnOnce`, because it moves the variable `s` out of its environment; clone it there, or ask for `FnOnce`
export const e0525_3 = () => start().closure("c", function* ({ s }) { yield* s.take(); }).pass(runMut, "c");
//! E0525 expected a closure that implements the `FnMut` trait, but `c` only implements `FnOnce`, because it moves the variable `s` out of its environment; clone it there, or ask for `FnOnce`
export const e0525_4 = () => start().closure("mut c", function* ({ s }) { yield* s.take(); }).pass(runOnce, "&mut c");
//! E0596 cannot borrow `c` as mutable, as `c` is not declared as mutable; declare it as `mut c`
export const e0596_1 = () => start().closure("c", function* ({ n }) { yield* n.update((x) => x + 1); }).pass(runMut, "&mut c");
//! E0596 cannot borrow `c` as mutable, as `c` is not declared as mutable; declare it as `mut c`
export const e0596_2 = () => start().closure("c", function* ({ n }) { yield* n.update((x) => x + 1); }).call("c");
//~ the function finds the kind of the closure, E0525
//! E0594 cannot assign to `n`, as it is a captured variable in an `Fn` closure; let the bound ask for `FnMut`
export const e0594_1 = () => start().passClosure(runFn, function* ({ n }) { yield* n.update((x) => x + 1); });
//~ the function finds the kind of the closure, E0525
//! E0596 cannot borrow `v` as mutable, as it is a captured variable in an `Fn` closure; let the bound ask for `FnMut`
export const e0596_3 = () => start().passClosure(runFn, function* ({ v }) { yield* v.mutate((x) => x.push(1)); });
//~ the function finds the kind of the closure, E0525
//! E0507 cannot move out of `s`, a captured variable in an `Fn` closure; let the bound ask for `FnOnce`, or clone the value
export const e0507_1 = () => start().passClosure(runFn, function* ({ s }) { yield* s.take(); });
//~ the function finds the kind of the closure, E0525
//! E0507 cannot move out of `s`, a captured variable in an `FnMut` closure; let the bound ask for `FnOnce`, or clone the value
export const e0507_2 = () => start().passClosure(runMut, function* ({ s }) { yield* s.take(); });
//! E0382 use of moved value: `s` was moved into a closure; clone it before the move, or assign it anew
export const e0382_1 = () => start().passClosure(runOnce, function* ({ s }) { yield* s.take(); }).read("s");
//! E0505 cannot move out of `s` while `c` borrows it, which is used here; use `c` for the last time before that, or let it own a clone
export const e0505_1 = () => start().closure("c", function* ({ s }) { return yield* s; }).drop("s").call("c");
//! E0373 this closure may outlive the current function, but it borrows `s`; capture by `move` instead
export const e0373_1 = () => start().spawnClosure(function* ({ s }) { yield* s; });
//! E0382 use of moved value: `s` was moved into a closure; clone it before the move, or assign it anew
export const e0382_2 = () => start().spawnMoveClosure(function* ({ s }) { yield* s; }).read("s");
//! E0373 `c` may outlive the current function, but it borrows `s`; capture by `move` instead
export const e0373_2 = () => start().closure("c", function* ({ s }) { yield* s; }).spawn("c");
//! E0597 `r` holds a reference to a value that does not live long enough; capture the value itself by `move`
export const e0597_1 = () => start().bind("r", "&s").spawnMoveClosure(function* ({ r }) { yield* r; });
//! E0382 use of moved value: `m` was moved into the closure `c`; clone it before the move, or assign it anew
export const e0382_3 = () => start().bind("mut m", "&mut v").moveClosure("c", function* ({ m }) { yield* m.deref.mutate((x) => x.push(1)); }).mutate("*m", (x) => x.push(2));
//! E0597 borrowed value does not live long enough: what is returned borrows local variable `s`; move or clone it in
export const e0597_2 = () => start().closure("c", function* ({ s }) { yield* s; }).return("c");
//! E0373 the closure that is returned may outlive the current function, but it borrows local variable `s`; move or clone it in
export const e0373_3 = () => start().closure("c", function* ({ s }) { yield* s; }).boxed("b", "Fn", "c").return("b");
//! E0515 cannot return a value that references local variable `s`; move or clone it in
export const e0515_1 = () => start().bind("r", "&s").return("r");
//! E0382 use of moved value: `c` was moved into `d`; clone it before the move, or assign it anew
export const e0382_4 = () => start().closure("mut c", function* ({ n }) { yield* n.update((x) => x + 1); }).bind("mut d", "c").call("c");
//! E0381 used binding `x` isn't initialized; assign it on every path before
export const e0381_1 = () => frame().declare("x").closure("c", function* ({ x }) { yield* x; });
//! E0384 cannot assign twice to immutable variable `x`; declare it as `mut x`
export const e0384_1 = () => frame().let("x", 5).assign("x", 6);
//! E0384 cannot assign twice to immutable variable `x`; declare it as `mut x`
export const e0384_2 = () => frame().declare("x").assign("x", 6).assign("x", 7);
//! E0382 use of moved value: `v` was moved into `w`; clone it before the move, or assign it anew
export const e0382_5 = () => start().bind("w", "v").mutate("v", (x) => x.push(1));
//! E0596 cannot borrow `s` as mutable, as `s` is not declared as mutable; declare it as `mut s`
export const e0596_4 = () => start().mutate("s", (x) => x.push(1));
//! E0596 cannot borrow `s` as mutable, as `s` is not declared as mutable; declare it as `mut s`
export const e0596_5 = () => start().closure("c", function* ({ s }) { yield* s.mutate((x) => x.push(1)); });
//! E0502 cannot borrow `n` as mutable while `r` borrows it, which is used here; use `r` for the last time before that, or let it own a clone
export const e0502_1 = () => start().bind("r", "&n").closure("c", function* ({ n }) { yield* n.set(2); }).read("r");
//~ a bound is a type
//! E0593 `c` is expected to take 0 argument(s), but it takes 1; write the parameters that the bound names
export const e0593_1 = () => start().closure("c", function* ({ n }, x: number) { yield* n; }).pass(runFn, "c");
//~ a bound is a type
//! E0631 type mismatch in closure arguments: `c` does not take what the bound gives it; change the types of its parameters
export const e0631_1 = () => start().closure("c", function* ({ n }, x: string) { yield* n; }).pass(runFn1, "c");
//! E0057 `c` takes another number of arguments than the 2 supplied; give it one for each parameter
export const e0057_1 = () => start().closure("c", function* ({ n }, x: number) { yield* n; }).call("c", 1, 2);
//~ the types of parameters are types
//! E0308 mismatched types: an argument of `c` has another type than its parameter; give it what the first call or its signature says
export const e0308_1 = () => start().closure("c", function* ({ n }, x: number) { yield* n; }).call("c", "a");
//! E0618 expected function, found `number`: `n` cannot be called; call what gives it
export const e0618_1 = () => start().call("n");
//~ the function finds what it got, and not how it was lent
//! E0277 the trait bound `&mut c: Clone` is not satisfied: a mutable reference is neither `Fn` nor `Clone` nor `Copy`; give `&c`, or `c` itself
export const e0277_2 = () => start().closure("mut c", function* ({ n }) { yield* n.update((x) => x + 1); }).pass(wantClone, "&mut c");
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `n`; capture it by `ref`, or `move` a clone in
export const e0277_3 = () => start().closure("mut c", function* ({ n }) { yield* n.update((x) => x + 1); }).pass(wantClone, "c");
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `n`; capture it by `ref`, or `move` a clone in
export const e0277_4 = () => start().closure("mut c", function* ({ n }) { yield* n.update((x) => x + 1); }).clone("d", "c");
//~ a bound is a type
//! E0597 `c` does not live long enough: a reference to it stands where `'static` is asked for; move `c` itself
export const e0597_3 = () => start().closure("c", function* ({ s }) { yield* s; }).pass(wantStatic, "&c");
//~ a bound is a type
//! E0597 `c` does not live long enough: a reference to it stands where `'static` is asked for; move `c` itself
export const e0597_4 = () => start().moveClosure("c", function* ({ s }) { yield* s; }).pass(wantStatic, "&c");
//~ a bound is a type
//! E0373 this closure may outlive the current function, but it borrows `s`; capture by `move` instead
export const e0373_4 = () => start().passClosure(wantStatic, function* ({ s }) { yield* s; });
//! E0506 cannot assign to `n` while `b` borrows it, which is dropped here; drop `b` before that, or let it own a clone
export const e0506_1 = () => start().closure("c", function* ({ n }) { yield* n; }).boxed("b", "Fn", "c").assign("n", 2).end();
//! E0506 cannot assign to `n` while `b` borrows it, which is dropped here; drop `b` before that, or let it own a clone
export const e0506_2 = () => start().block((f) => f.let("y", 2).closure("c", function* ({ n, y }) { yield* n; yield* y; }).boxed("b", "Fn", "c").assign("n", 3));
//! E0597 `y` does not live long enough while `r` borrows it, which is used here; use `r` for the last time before that, or let it own a clone
export const e0597_5 = () => start().declare("mut r", type<Ref<number>>()).block((f) => f.let("y", 2).set("r", "&y")).read("r");
//~ the path that breaks the rule is not taken
//! E0382 use of moved value: `s` was moved by `drop`; clone it before the move, or assign it anew
export const e0382_6 = () => start().loop(2, (f) => f.drop("s").if(true, (g) => g.break()));
//! E0382 use of moved value: `s` was moved by `drop`; clone it before the move, or assign it anew
export const e0382_7 = () => start().loop(2, (f) => f.if(true, (g) => g.drop("s").break())).read("s");
//! E0382 use of moved value: `s` was moved into the closure `c`; clone it before the move, or assign it anew
export const e0382_8 = () => start().loop(2, (f) => f.moveClosure("c", function* ({ s }) { yield* s; }));
//! E0382 use of moved value: `s` was moved by `drop`; clone it before the move, or assign it anew
export const e0382_9 = () => start().if(true, (f) => f.drop("s"), (f) => f.read("s")).read("s");
//! E0499 cannot borrow `p.x` as mutable while `a` borrows it as mutable, which is used here; use `a` for the last time before that, or let it own a clone
export const e0499_1 = () => start().let("mut p", { x: 1, y: [1] }).closure("mut a", function* ({ p }) { yield* p.field("x").update((x) => x + 1); }).closure("mut b", function* ({ p }) { yield* p.field("x").update((x) => x + 1); }).call("a").call("b");
//! E0382 use of moved value: `p.y` was moved into the closure `a`; clone it before the move, or assign it anew
export const e0382_10 = () => start().let("mut p", { x: 1, y: [1] }).moveClosure("a", function* ({ p }) { yield* p.field("y"); }).read("p");
//! E0506 cannot assign to `*m` while `c` has unique access to it, which is used here; use `c` for the last time before that, or let it own a clone
export const e0506_3 = () => start().bind("m", "&mut n").closure("mut c", function* ({ m }) { yield* m.deref.set(1); }).assign("*m", 2).call("c");
//! E0503 cannot use `*m` while `c` has unique access to it, which is used here; use `c` for the last time before that, or let it own a clone
export const e0503_1 = () => start().bind("m", "&mut n").closure("mut c", function* ({ m }) { yield* m.deref.set(1); }).bind("y", "*m").call("c");
//! E0501 cannot borrow `*m` as immutable while `c` has unique access to it, which is used here; use `c` for the last time before that, or let it own a clone
export const e0501_1 = () => start().bind("m", "&mut n").closure("mut c", function* ({ m }) { yield* m.deref.set(1); }).read("m").call("c");
//! E0505 cannot move out of `*m` while `c` has unique access to it, which is used here; use `c` for the last time before that, or let it own a clone
export const e0505_2 = () => start().bind("m", "&mut n").closure("mut c", function* ({ m }) { yield* m.deref.set(1); }).bind("k", "m").call("c");
//! E0506 cannot assign to `n` while `c` borrows it as mutable, which is used here; use `c` for the last time before that, or let it own a clone
export const e0506_4 = () => start().bind("m", "&mut n").closure("mut c", function* ({ m }) { yield* m.deref.set(1); }).assign("n", 2).call("c");
//! E0502 cannot borrow `n` as immutable while `c` borrows it as mutable, which is used here; use `c` for the last time before that, or let it own a clone
export const e0502_2 = () => start().bind("m", "&mut n").closure("mut c", function* ({ m }) { yield* m.deref.set(1); }).read("n").call("c");
//! E0524 a closure requires unique access to `*m` while `c` has unique access to it, which is used here; use `c` for the last time before that, or let it own a clone
export const e0524_1 = () => start().bind("m", "&mut n").closure("mut c", function* ({ m }) { yield* m.deref.set(1); }).closure("mut d", function* ({ m }) { yield* m.deref.set(1); }).call("c");
//! E0500 a closure requires unique access to `*m` while `c` borrows it, which is used here; use `c` for the last time before that, or let it own a clone
export const e0500_1 = () => start().bind("m", "&mut n").closure("mut c", function* ({ m }) { yield* m.deref; }).closure("mut d", function* ({ m }) { yield* m.deref.set(1); }).call("c");
//! E0503 cannot use `n` while `r` borrows it as mutable, which is used here; use `r` for the last time before that, or let it own a clone
export const e0503_2 = () => start().bind("r", "&mut n").moveClosure("c", function* ({ n }) { yield* n; }).assign("*r", 3);
//! E0505 cannot move out of `s` while `r` borrows it, which is used here; use `r` for the last time before that, or let it own a clone
export const e0505_3 = () => start().bind("r", "&s").moveClosure("c", function* ({ s }) { yield* s; }).read("r");
//! E0434 can't capture dynamic environment (`n`) in a fn item; write it as a closure
export const e0434_1 = () => start().fn("f", function* ({ n }, x: number) { return yield* n; });
//! E0308 mismatched types: expected a function pointer, but `c` captures `n`; only a closure that captures nothing coerces, use `boxed`
export const e0308_2 = () => start().closure("c", function* ({ n }) { return yield* n; }).fnPtr("p", "c");
//! E0308 mismatched types: `d` is `{closure d}`, expected `{closure c}`; convert it before
export const e0308_3 = () => start().closure("c", function* ({ n }) { return yield* n; }).closure("d", function* ({ n }) { return yield* n; }).list("l", "c", "d");
//! E0382 use of moved value: `d` was moved by an earlier call; clone it before the move, or assign it anew
export const e0382_11 = () => start().closure("c", function* ({ s }) { yield* s.take(); }).closure("d", function* ({ c }) { yield* c.call(); }).call("d").call("d");
//! E0499 cannot borrow `c` as mutable while `d` borrows it as mutable, which is used here; use `d` for the last time before that, or let it own a clone
export const e0499_2 = () => start().closure("mut c", function* ({ n }) { yield* n.set(1); }).closure("mut d", function* ({ c }) { yield* c.call(); }).call("c").call("d");
//! E0425 cannot find value `zz.y` in this scope; declare it with `let` before
export const e0425_1 = () => start().read("zz.y");
//! E0268 `break` outside of a loop; write it in the body of a `loop`
export const e0268_1 = () => start().break();
//~ a lifetime belongs to a variable in rustc; no value is used wrongly
//! E0506 cannot assign to `y` while `r2` borrows it, which is used here; use `r2` for the last time before that, or let it own a clone
export const e0506_5 = () => frame().let("mut x", 1).let("mut y", 2).bind("mut r", "&x").bind("r2", "r").set("r", "&y").assign("y", 3).read("r2");
//! E0506 cannot assign to `*m` while `m2` borrows it as mutable, which is used here; use `m2` for the last time before that, or let it own a clone
export const e0506_6 = () => frame().let("mut x", 1).bind("m", "&mut x").bind("mut m2", "&mut *m").assign("*m", 2).assign("*m2", 2);
//! E0499 cannot borrow `n` as mutable while `c4` borrows it as mutable, which is used here; use `c4` for the last time before that, or let it own a clone
export const e0499_3 = () => start().closure("mut c4", function* ({ n }) { yield* n.set(1); }).closure("mut c5", function* ({ c4, n }) { yield* c4.call(); yield* n.set(2); });
//! E0597 `*r` holds a reference to a value that does not live long enough; capture the value itself by `move`
export const e0597_6 = () => start().bind("r", "&n").spawnClosure(function* ({ r }) { yield* r.deref; });
//! E0373 this closure may outlive the current function, but it borrows `r`; capture by `move` instead
export const e0373_5 = () => start().bind("r", "&n").spawnClosure(function* ({ r }) { yield* r; });
//! E0506 cannot assign to `n` while `b` borrows it, which is dropped here; drop `b` before that, or let it own a clone
export const e0506_7 = () => start().closure("c", function* ({ n }) { yield* n; }).boxed("b", "Fn", "c").closure("d", function* ({ b }) { yield* b.call(); }).assign("n", 2).end();
//~ the path that breaks the rule is not taken
//! E0506 cannot assign to `n` while `b` borrows it, which is dropped here; drop `b` before that, or let it own a clone
export const e0506_8 = () => start().closure("c", function* ({ n }) { yield* n; }).boxed("b", "Fn", "c").if(true, (f) => f.drop("b")).assign("n", 2).end();
//! E0506 cannot assign to `n` while `b` borrows it, which is dropped here; drop `b` before that, or let it own a clone
export const e0506_9 = () => start().loop(2, (f) => f.closure("c", function* ({ n }) { yield* n; }).boxed("b", "Fn", "c").assign("n", 2).break());
//! E0384 cannot assign twice to immutable variable `s`; declare it as `mut s`
export const e0384_3 = () => start().update("s", (x) => x).end();
//~ a bound is a type
//! E0373 `c` may outlive the current function, but it borrows `g`; capture by `move` instead
export const e0373_6 = () => frame().fn("f", function* (_, x: number) { return x; }).bind("g", "f").closure("c", function* ({ g }) { yield* g.call(1); }).pass(wantStatic, "c");
//! E0425 cannot find value `missing` in this scope; declare it with `let` before
export const e0425_2 = () => start().read("missing");
//! E0425 cannot find value `missing` in this scope; declare it with `let` before
export const e0425_3 = () => start().bind("r", "&mut missing");
//! E0425 cannot find value `missing` in this scope; declare it with `let` before
export const e0425_4 = () => start().call("missing");
//! E0428 the name `n` is defined multiple times; a frame has no shadowing, so give the second one another name
export const e0428_1 = () => start().let("n", 2);
//! E0428 the name `s` is defined multiple times; a frame has no shadowing, so give the second one another name
export const e0428_2 = () => start().closure("mut s", function* ({ n }) { yield* n; });
//! E0428 the name `v` is defined multiple times; a frame has no shadowing, so give the second one another name
export const e0428_3 = () => start().fn("v", function* (_, x: number) { return x; });
//! E0428 the name `v` is defined multiple times; a frame has no shadowing, so give the second one another name
export const e0428_4 = () => start().block((f) => f.bind("v", "n"));
//! none captured variable cannot escape `FnMut` closure body: `n` is only lent while the body runs; give a copy or clone of it
export const none_1 = () => start().closure("mut c", function* ({ n }) { return yield* n.mut(); }).call("c");
//! none captured variable cannot escape `FnMut` closure body: `n` is only lent while the body runs; give a copy or clone of it
export const none_2 = () => start().closure("mut c", function* ({ n }) { return yield* inner(function* () { yield* n.update((x) => x + 1); }); }).call("c");
//! none captured variable cannot escape `FnMut` closure body: `v` is only lent while the body runs; give a copy or clone of it
export const none_3 = () => start().closure("mut c", function* ({ v }) { yield* v.mutate((v) => v.push(1)); return { first: yield* v.ref() }; }).call("c");
//! none captured variable cannot escape `FnMut` closure body: `n` is only lent while the body runs; give a copy or clone of it
export const none_4 = () => start().passClosure(runMut, function* ({ n }) { return yield* n.mut(); });
//! none lifetime may not live long enough: references to captured variables cannot escape a closure that implements `Fn`: `s` is only lent while the body runs; give a copy or clone of it
export const none_5 = () => start().moveClosure("c", function* ({ s }) { return yield* s.ref(); }).call("c");
//! none lifetime may not live long enough: references to captured variables cannot escape a closure that implements `Fn`: `s` is only lent while the body runs; give a copy or clone of it
export const none_6 = () => start().moveClosure("c", function* ({ s }) { return yield* inner(function* () { return (yield* s).length; }); }).call("c");
//! E0515 cannot return a value that references local variable `n`; move or clone it in
export const e0515_2 = () => start().moveClosure("c", function* ({ s, n }) { yield* s.take(); return yield* n.mut(); }).call("c");
//! E0373 the closure that is returned may outlive the current function, but it borrows local variable `n`; move or clone it in
export const e0373_7 = () => start().moveClosure("c", function* ({ s, n }) { yield* s.take(); return yield* inner(function* () { return yield* n; }); }).call("c");
//~ what a body stores of its own only the types follow
//! E0521 borrowed data escapes outside of closure: `r` outlives the borrow of `n`, which is only lent while the body runs; store a clone
export const e0521_1 = () => start().let("m", 1).bind("mut r", "&m").closure("mut c", function* ({ n, r }) { yield* n.set(2); yield* r.set(yield* n.ref()); }).call("c");
//~ which inner closure gave it only the types tell
//! none captured variable cannot escape `FnMut` closure body: `n` is only lent while the body runs; give a copy or clone of it
export const none_7 = () => start().closure("mut c", function* ({ n }) { const outer = yield* inner(function* () { return yield* inner(function* () { yield* n.update((x) => x + 1); }); }); outer(); }).call("c");
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `n`; capture it by `ref`, or `move` a clone in
export const e0277_5 = () => start().closure("mut c", function* ({ n }) { yield* n.update((x) => x + 1); }).bind("r", "&c").clone("d", "r");
//! E0599 the method `clone` exists for `Box<dyn Fn>`, but its trait bounds were not satisfied: `Box<dyn Fn>: Clone`; share the value with an `Rc` or `Arc`
export const e0599_1 = () => start().closure("c", function* () {}).boxed("mut b", "Fn", "c").bind("r", "&mut b").clone("d", "r");
//! E0506 cannot assign to `n` while `d` borrows it, which is used here; use `d` for the last time before that, or let it own a clone
export const e0506_10 = () => start().closure("c", function* ({ n }) { return yield* n; }).bind("r", "&c").clone("d", "r").drop("c").assign("n", 2).call("d");
//~ what a body stores of its own only the types follow
//! E0506 cannot assign to `n` while `l` borrows it, which is used here; use `l` for the last time before that, or let it own a clone
export const e0506_11 = () => references().closure("mut c", function* ({ l, n }) { yield* l.push(yield* n.ref()); }).call("c").assign("n", 2).read("l");
//! E0506 cannot assign to `n` while `l` borrows it, which is used here; use `l` for the last time before that, or let it own a clone
export const e0506_12 = () => references().bind("r", "&n").closure("mut c", function* ({ l, r }) { yield* l.push(yield* r.take()); }).call("c").assign("n", 2).read("l");
//~ what a body stores of its own only the types follow
//! E0521 borrowed data escapes outside of closure: `l` outlives the borrow of `n`, which is only lent while the body runs; store a clone
export const e0521_2 = () => references().closure("mut c", function* ({ l, n }) { yield* n.set(1); yield* l.push(yield* n.ref()); }).call("c");
//~ a lifetime is a type
//! E0521 borrowed data escapes outside of closure: `l` outlives the reference that the closure is given; store a clone
export const e0521_3 = () => references().closure("mut c", function* ({ l }, r: RefFor<"'_", number>) { yield* l.push(r); }).callWith("c", "&n");
//! E0596 cannot borrow `s` as mutable, as `s` is not declared as mutable; declare it as `mut s`
export const e0596_7 = () => start().closure("c", function* ({ s }) { yield* s.push(1); });
