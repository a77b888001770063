import { frame } from "fn-traits/frame";

frame()
  .let("y", 5)
  .closure("bar", function* ({ y }) { return yield* y; })
  .call("bar")
  .end();
