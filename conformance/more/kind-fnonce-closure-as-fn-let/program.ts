import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();

frame()
  .let("s", ["a"])
  .closure("c", function* ({ s }) { yield* s.take(); })
  .pass(run, "c")
  .end();
