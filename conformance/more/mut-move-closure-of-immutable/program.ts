import { frame } from "fn-traits/frame";

frame()
  .let("n", 0)
  .moveClosure("mut c", function* ({ n }) { yield* n.update((n) => n + 1); })
  .call("c")
  .end();
