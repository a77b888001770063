import { frame } from "fn-traits/frame";

frame()
  .let("n", 1)
  .closure("c", function* ({ n }) { return yield* n; })
  .struct("s", ["f", "c"])
  .call("s.f")
  .call("s.f")
  .end();
