import type { Copy } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: Copy): void => {};

frame()
  .let("s", ["a"])
  .moveClosure("c", function* ({ s }) { return (yield* s).length; })
  .pass(want, "c")
  .end();
