import { frame } from "fn-traits/frame";

frame()
  .let("v", [1])
  .bind("r", "&v")
  .spawnMoveClosure(function* ({ r }) { return (yield* r).value.length; })
  .end();
