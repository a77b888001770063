import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .spawnClosure(function* ({ v }) { yield* v.mutate((v) => v.push(2)); })
  .end();
