import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .closure("c", function* ({ x }) { return (yield* x) + 1; })
  .bind("y", "&x")
  .call("c")
  .read("*y")
  .end();
