import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();

frame()
  .closure("mut c", function* () {})
  .pass(run, "&mut c")
  .end();
