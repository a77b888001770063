import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .closure("mut f", function* ({ n }) { yield* n.update((n) => n + 1); })
  .bind("r", "&f")
  .clone("_d", "r")
  .call("f")
  .end();
