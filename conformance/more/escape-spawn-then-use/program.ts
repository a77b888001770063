import { frame } from "fn-traits/frame";

frame()
  .let("v", [1])
  .spawnMoveClosure(function* ({ v }) { yield* v; })
  .read("v")
  .end();
