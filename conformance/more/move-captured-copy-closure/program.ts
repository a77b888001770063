import { frame } from "fn-traits/frame";

frame()
  .let("n", 1)
  .moveClosure("c", function* ({ n }) { return yield* n; })
  .moveClosure("d", function* ({ c }) { return yield* c.call(); })
  .call("d")
  .call("c")
  .end();
