import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("s", [1])
  .closure("f", function* ({ x, s }) { yield* s.take(); return yield* x.ref(); })
  .callInto("r", "f")
  .read("*r")
  .assign("x", 2)
  .read("x")
  .end();
