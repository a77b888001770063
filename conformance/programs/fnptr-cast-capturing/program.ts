import { frame } from "fn-traits/frame";

frame()
  .let("b", 0)
  .closure("c", function* ({ b }) { return yield* b; })
  .cast("_p", "c")
  .end();
