// Closures in a body: what they use, the outer closure captures.
import { callOnce, type Fn, type FnMut, type FnOnce } from "fn-traits";
import { body, frame, inner, innerMove } from "fn-traits/frame";

const runFn = (f: Fn<[], void>): void => f();
const runMut = (f: FnMut<[], void>): void => f();
const runOnce = (f: FnOnce<[], void>): void => callOnce(f);
const start = () => frame().let("mut n", 0).let("s", ["a"]).let("x", 0);

start().passClosure(runFn, function* ({ s }) { (yield* inner(function* () { (yield* s).length; }))(); });
start().passClosure(runMut, function* ({ n }) { (yield* inner(function* () { yield* n.set(1); }))(); });
// To write a closure that assigns is to borrow mutably.
//! E0596 cannot borrow `n` as mutable
start().passClosure(runFn, function* ({ n }) { (yield* inner(function* () { yield* n.set(1); }))(); });
//! E0594 cannot assign to `x`, as `x` is not declared as mutable
start().closure("c", function* ({ x }) { void (yield* inner(function* () { yield* x.set(1); })); });

start().passClosure(runOnce, function* ({ s }) { callOnce(yield* inner(function* () { yield* s.take(); })); });
//! E0507 cannot move out of `s`
start().passClosure(runMut, function* ({ s }) { callOnce(yield* inner(function* () { yield* s.take(); })); });

// A `move` closure takes what it only reads, unless it is copied.
start().closure("c", function* ({ x }) { return (yield* innerMove(function* () { return yield* x; }))(); }).call("c").call("c").read("x");
start().closure("c", function* ({ s }) { return (yield* innerMove(function* () { return (yield* s).length; }))(); }).call("c");
//! E0382 `s` was moved into the closure `c`
start().closure("c", function* ({ s }) { return (yield* innerMove(function* () { return (yield* s).length; }))(); }).read("s");
//! E0382 use of moved value: `c`
start().closure("c", function* ({ s }) { return (yield* innerMove(function* () { return (yield* s).length; }))(); }).call("c").call("c");

// Places stay apart through both.
const pair = () => frame().let("mut p", [1, 2] as [number, number]);
pair().closure("mut c", function* ({ p }) { (yield* inner(function* () { yield* p.field("1").set(3); }))(); }).bind("r", "&p.0").call("c").read("*r");
//! E0499 cannot borrow `p.1` as mutable while `c` borrows it as mutable
pair().closure("mut c", function* ({ p }) { (yield* inner(function* () { yield* p.field("1").set(3); }))(); }).bind("r", "&mut p.1").call("c");

// What has a destructor moves as a whole.
const owner = () => frame().let("d", { n: 1, s: ["a"], [Symbol.dispose]() {} });
owner().moveClosure("c", function* ({ d }) { return yield* d.field("n"); }).read("d.s");
//! E0382 `d` was moved into the closure `c`
owner().moveClosure("c", function* ({ d }) { return (yield* d.field("s")).length; }).read("d.n");
//! E0509 cannot move out of `d.s`, whose owner has a destructor
owner().closure("c", function* ({ d }) { yield* d.field("s").take(); });

// A body with locals of its own. A closure leaves no loop but those in it.
start().closure("c", function* (_, n: number) { return body().let("mut n", n).update("n", (n) => n + 1).return("n").returned; });
//! E0384 cannot assign twice to immutable variable `n`
start().closure("c", function* (_, n: number) { return body().let("n", n).assign("n", 2).return("n").returned; });
start().closure("c", function* () { body().loop(2, (f) => f.break()); });
//! E0267 `break` inside of a closure
start().loop(2, (f) => f.closure("c", function* () { body().break(); }));

// A reference that a body stores is borrowed by the variable that it is stored in.
const refs = () => frame().let("long", 1).bind("mut r", "&long").let("mut other", 2);
refs().closure("mut c", function* ({ r, other }) { yield* r.set(yield* other.ref()); }).call("c").read("*r").assign("other", 3);
//! E0506 cannot assign to `other` while `r` borrows it
refs().closure("mut c", function* ({ r, other }) { yield* r.set(yield* other.ref()); }).call("c").assign("other", 3).read("*r");
refs().block((f) => f.let("short", 2).bind("view", "&short").closure("c", function* ({ r, view }) { yield* r; yield* view; }).call("c")).read("*r");
refs()
  .block((f) => f.let("short", 2).bind("view", "&short").closure("mut c", function* ({ r, view }) { yield* r.set(yield* view.take()); }).call("c"))
  //! E0597 `short` does not live long enough while `r` borrows it
  .read("*r");

// What is stored behind a mutable reference is stored in what that leads to.
refs().bind("m", "&mut r").set("*m", "&other").read("r").assign("other", 3);
//! E0506 cannot assign to `other` while `r` borrows it
refs().bind("m", "&mut r").set("*m", "&other").assign("other", 3).read("r");
