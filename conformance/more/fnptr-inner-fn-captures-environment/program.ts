import { frame } from "fn-traits/frame";

frame()
  .let("y", 5)
  .fn("bar", function* ({ y }) { return yield* y; })
  .call("bar")
  .end();
