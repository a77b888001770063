import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();

frame()
  .let("s", ["a"])
  .passClosure(run, function* ({ s }) { yield* s.take(); })
  .end();
