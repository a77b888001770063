import type { FnPtr } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnPtr<[], number>): number => f();

frame()
  .let("n", 1)
  .closure("c", function* ({ n }) { return yield* n; })
  .pass(run, "c")
  .end();
