import { frame } from "fn-traits/frame";

frame()
  .let("n", [1])
  .closure("f", function* ({ n }) { return (yield* n).length; })
  .bind("r", "&f")
  .clone("d", "r")
  .drop("f")
  .call("d")
  .end();
