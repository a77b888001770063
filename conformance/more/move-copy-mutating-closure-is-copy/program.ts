import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .moveClosure("mut c", function* ({ n }) { yield* n.update((n) => n + 1); })
  .bind("mut d", "c")
  .call("c")
  .call("d")
  .end();
