import type { Copy } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: Copy): void => {};

frame()
  .let("n", 1)
  .moveClosure("c", function* ({ n }) { return yield* n; })
  .pass(want, "c")
  .call("c")
  .end();
