import { frame } from "fn-traits/frame";

frame()
  .let("n", 1)
  .moveClosure("c", function* ({ n }) { return yield* n; })
  .bind("d", "c")
  .call("c")
  .call("d")
  .end();
