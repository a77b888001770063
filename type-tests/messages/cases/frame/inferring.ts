// Types that a frame works out: of parameters, from the first call or a bound; of results.
import type { Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

const run = (_: Fn<[number], void>): void => {};

frame().closure("c", function* (_, x: unknown) { return x; }).call("c", 1).call("c", 2).end();
//! E0308 an argument of `c` has another type than its parameter
frame().closure("c", function* (_, x: unknown) { return x; }).call("c", 1).call("c", "a");
frame().closure("c", function* (_, __: unknown) {}).pass(run, "&c").call("c", 1).end();
//! E0308 an argument of `c` has another type than its parameter
frame().closure("c", function* (_, __: unknown) {}).pass(run, "&c").call("c", "a");
frame().closure("c", function* (_, x: unknown) { return x; }).bind("d", "c").call("d", 1).end();
//! E0282 nothing says the type of a parameter of `c`
frame().closure("c", function* (_, __: unknown) {}).end();

frame().closure("f", function* (_, __: unknown) {}).fn("g", function* (_, __: unknown) {}).callWith("f", "g").callWith("g", "g");
//! E0644 `f` is given to itself, so its type would contain itself
frame().closure("f", function* (_, __: unknown) {}).callWith("f", "f");

//! E0282 nothing says what `nothing` is when it is not `null`
frame().let("nothing", null).call("nothing");

frame().closure("c", function* (_, n: number) { return n > 0 ? n : null; });
//! E0308 the body of `c` returns values of different types
frame().closure("c", function* (_, n: number) { return n > 0 ? n : "none"; });

frame().closure("c", function* () { return 1; }).callInto("r", "c").declare("n", type<number>()).set("n", "r");
//! E0308 `c` is `{closure c}`, expected `number`
frame().closure("c", function* () { return 1; }).declare("n", type<number>()).set("n", "c");
//! E0308 `g` is `{closure g}`, expected `{closure f}`
frame().closure("f", function* () {}).closure("g", function* () {}).struct("mut s", ["f", "f"]).set("s.f", "g");
