import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .closure("c", function* ({ s }) { return (yield* s).length; })
  .call("c")
  .drop("s")
  .end();
