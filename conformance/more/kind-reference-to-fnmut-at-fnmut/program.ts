import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnMut<[], void>): void => f();

frame()
  .let("mut n", 0)
  .closure("mut c", function* ({ n }) { yield* n.update((n) => n + 1); })
  .pass(run, "&mut c")
  .pass(run, "&mut c")
  .call("c")
  .end();
