import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .closure("c", function* ({ s }) { yield* s.take(); })
  .boxed("_b", "FnMut", "c")
  .end();
