import { frame } from "fn-traits/frame";

frame()
  .let("n", 1)
  .moveClosure("_c", function* ({ n }) { return yield* n; })
  .moveClosure("_d", function* ({ n }) { return yield* n; })
  .end();
