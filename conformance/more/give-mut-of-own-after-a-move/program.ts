import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("s", ["a"])
  .moveClosure("f", function* ({ x, s }) { yield* s.take(); return yield* x.mut(); })
  .call("f")
  .end();
