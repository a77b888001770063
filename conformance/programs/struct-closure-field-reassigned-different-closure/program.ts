import { frame } from "fn-traits/frame";

frame()
  .let("n", 1)
  .moveClosure("f", function* ({ n }) { return yield* n; })
  .struct("mut s", ["f", "f"])
  .moveClosure("g", function* ({ n }) { return (yield* n) + 1; })
  .set("s.f", "g")
  .end();
