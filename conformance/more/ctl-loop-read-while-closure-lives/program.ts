import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 0)
  .closure("mut c", function* ({ n }) { yield* n.update((n) => n + 1); })
  .loop(2, (f) => f.read("n").call("c"))
  .end();
