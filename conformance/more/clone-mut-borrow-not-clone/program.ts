import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 0)
  .closure("c", function* ({ n }) { yield* n.update((n) => n + 1); })
  .clone("_d", "c")
  .end();
