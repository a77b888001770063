import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .closure("c", function* ({ s }) { void s; })
  .drop("s")
  .call("c")
  .end();
