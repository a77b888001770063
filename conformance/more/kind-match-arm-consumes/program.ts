import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();

frame()
  .let("o", ["a"] as string[] | null)
  .passClosure(run, function* ({ o }) { yield* o.take(); })
  .end();
