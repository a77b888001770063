import { arc, mutex } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("m", arc(mutex(0)))
  .clone("k", "m")
  .spawnMoveClosure(function* ({ k }) { yield* k; })
  .drop("m")
  .end();
