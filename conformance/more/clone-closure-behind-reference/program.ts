import { frame } from "fn-traits/frame";

frame()
  .let("n", 1)
  .closure("f", function* ({ n }) { return yield* n; })
  .bind("r", "&f")
  .clone("d", "r")
  .call("d")
  .end();
