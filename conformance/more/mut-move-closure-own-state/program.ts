import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 0)
  .moveClosure("mut c", function* ({ n }) { yield* n.update((n) => n + 1); })
  .call("c")
  .call("c")
  .read("n")
  .end();
