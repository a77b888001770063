import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .closure("c", function* ({ n }) { yield* n.update((n) => n + 1); })
  .struct("s", ["f", "c"])
  .call("s.f")
  .end();
