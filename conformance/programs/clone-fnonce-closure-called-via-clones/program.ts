import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .moveClosure("c", function* ({ s }) { yield* s.take(); })
  .clone("d", "c")
  .call("d")
  .call("c")
  .end();
