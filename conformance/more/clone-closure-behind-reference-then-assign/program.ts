import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .closure("f", function* ({ n }) { return yield* n; })
  .bind("r", "&f")
  .clone("d", "r")
  .assign("n", 2)
  .call("d")
  .read("n")
  .end();
