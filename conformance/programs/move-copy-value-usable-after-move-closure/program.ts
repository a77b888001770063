import { frame } from "fn-traits/frame";

frame()
  .let("n", 1)
  .moveClosure("_c", function* ({ n }) { return (yield* n) + 1; })
  .read("n")
  .end();
