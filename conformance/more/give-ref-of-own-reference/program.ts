import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .bind("r", "&x")
  .moveClosure("f", function* ({ r }) { return yield* r.ref(); })
  .call("f")
  .end();
