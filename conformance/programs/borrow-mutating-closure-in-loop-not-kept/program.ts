import { frame } from "fn-traits/frame";

frame()
  .let("mut s", ["a"])
  .loop(2, (f) => f.closure("mut c", function* ({ s }) { yield* s.mutate((s) => s.push("a")); }).call("c"))
  .end();
