import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 0)
  .match(1, (f) => f.closure("mut c", function* ({ n }) { yield* n.update((n) => n + 1); }).call("c"), (f) => f.closure("mut d", function* ({ n }) { yield* n.update((n) => n + 2); }).call("d"))
  .read("n")
  .end();
