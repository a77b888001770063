import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .closure("c", function* ({ s }) { yield* s.take(); })
  .call("c")
  .call("c")
  .end();
