import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();

frame()
  .let("t", [["a"], 0] as [string[], number])
  .closure("c", function* ({ t }) { yield* t.field("0").take(); })
  .pass(run, "c")
  .end();
