import { frame } from "fn-traits/frame";

frame()
  .let("t", ["a"])
  .closure("c", function* ({ t }) { yield* t.take(); })
  .let("k", 1)
  .struct("s", ["f", "c"], ["n", "k"])
  .call("s.f")
  .read("s.n")
  .end();
