import { arc } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("a", arc(1))
  .clone("b", "a")
  .spawnMoveClosure(function* ({ b }) { yield* b.take(); })
  .drop("a")
  .end();
