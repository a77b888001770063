import { cell, arc } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("m", arc(cell(0)))
  .spawnMoveClosure(function* ({ m }) { yield* m; })
  .end();
