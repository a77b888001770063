import type { Fn } from "fn-traits";
import { frame, inner } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();

frame()
  .let("mut n", 0)
  .closure("c", function* ({ n }) { (yield* inner(function* () { yield* n.update((n) => n + 1); }))(); })
  .pass(run, "c")
  .end();
