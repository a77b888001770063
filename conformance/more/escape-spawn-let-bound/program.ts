import { frame } from "fn-traits/frame";

frame()
  .let("v", [1])
  .closure("c", function* ({ v }) { yield* v; })
  .spawn("c")
  .end();
