import { frame } from "fn-traits/frame";

frame()
  .let("b", 0)
  .closure("c", function* ({ b }) { return yield* b; })
  .fnPtr("_p", "c")
  .end();
