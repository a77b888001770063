import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .closure("mut c", function* ({ n }) { yield* n.update((n) => n + 1); })
  .bind("mut d", "c")
  .call("d")
  .call("c")
  .end();
