import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 0)
  .moveClosure("mut c", function* ({ n }) { return yield* n.update((n) => n + 1); })
  .clone("mut d", "c")
  .call("c")
  .call("c")
  .call("d")
  .end();
