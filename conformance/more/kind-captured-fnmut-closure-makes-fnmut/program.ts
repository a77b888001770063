import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();

frame()
  .let("mut n", 0)
  .closure("mut c", function* ({ n }) { yield* n.update((n) => n + 1); })
  .closure("d", function* ({ c }) { yield* c.call(); })
  .pass(run, "d")
  .end();
