import { rc } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("r", rc(1))
  .spawnMoveClosure(function* ({ r }) { yield* r.take(); })
  .end();
