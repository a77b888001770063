import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .closure("c", function* ({ s }) { yield* s.take(); })
  .loop(2, (f) => f.call("c"))
  .end();
