import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .closure("c", function* ({ v }) { return (yield* v).length; })
  .let("x", 1)
  .push("v", "x")
  .call("c")
  .end();
