import type { Fn } from "fn-traits";
import { frame, inner } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();

frame()
  .let("mut n", 0)
  .passClosure(run, function* ({ n }) { (yield* inner(function* () { yield* n.update((n) => n + 1); }))(); })
  .end();
