import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("s", [1])
  .closure("f", function* ({ x, s }) { yield* s.take(); return yield* x.mut(); })
  .callInto("m", "f")
  .read("x")
  .assign("*m", 2)
  .end();
