import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut f", function* ({ x }) { return yield* x.mut(); })
  .call("f")
  .end();
