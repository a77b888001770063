import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .moveClosure("mut f", function* ({ v }) { yield* v.mutate((v) => v.push(1)); return yield* v.ref(); })
  .call("f")
  .end();
