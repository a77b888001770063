import { arc } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("a", arc(1))
  .spawnMoveClosure(function* ({ a }) { return (yield* a).value; })
  .read("a")
  .end();
