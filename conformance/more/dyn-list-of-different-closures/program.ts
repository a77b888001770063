import { frame } from "fn-traits/frame";

frame()
  .let("n", 1)
  .closure("a", function* () { return 1; })
  .closure("b", function* ({ n }) { return yield* n; })
  .list("_l", "a", "b")
  .end();
