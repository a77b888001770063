import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .closure("c", function* ({ s }) { yield* s.take(); })
  .closure("d", function* ({ c }) { yield* c.call(); })
  .call("d")
  .call("d")
  .end();
