import { frame } from "fn-traits/frame";

frame()
  .let("x", ["a"])
  .bind("r", "&x")
  .closure("_c", function* ({ x }) { yield* x.take(); })
  .read("r")
  .end();
