import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 0)
  .closure("mut temporary", function* ({ n }) { yield* n.update((n) => n + 1); })
  .call("temporary")
  .read("n")
  .end();
