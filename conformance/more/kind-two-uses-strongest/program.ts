import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnMut<[], void>): void => f();

frame()
  .let("s", ["a"])
  .let("mut n", 0)
  .closure("c", function* ({ n, s }) { yield* n.update((n) => n + 1); yield* s.take(); })
  .pass(run, "c")
  .end();
