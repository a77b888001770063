import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .closure("c", function* ({ n }) { return yield* n; })
  .struct("s", ["f", "c"])
  .assign("n", 2)
  .call("s.f")
  .end();
