import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .closure("mut c", function* ({ n }) { yield* n.update((n) => n + 1); })
  .struct("mut s", ["f", "c"])
  .call("s.f")
  .call("c")
  .end();
