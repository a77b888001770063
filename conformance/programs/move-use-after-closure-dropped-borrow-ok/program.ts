import { frame } from "fn-traits/frame";

frame()
  .let("mut s", ["a"])
  .closure("c", function* ({ s }) { return (yield* s).length; })
  .call("c")
  .mutate("s", (s) => s.push("a"))
  .drop("s")
  .end();
