import type { Clone } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: Clone): void => {};

frame()
  .let("s", ["a"])
  .moveClosure("c", function* ({ s }) { return (yield* s).length; })
  .clone("d", "c")
  .pass(want, "d")
  .pass(want, "c")
  .end();
