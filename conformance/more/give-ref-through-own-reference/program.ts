import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .bind("r", "&x")
  .moveClosure("f", function* ({ r }) { return yield* r.deref.ref(); })
  .call("f")
  .end();
