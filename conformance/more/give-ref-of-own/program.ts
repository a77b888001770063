import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .moveClosure("f", function* ({ s }) { return yield* s.ref(); })
  .call("f")
  .end();
