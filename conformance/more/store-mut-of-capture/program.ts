import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("mut y", 2)
  .bind("mut r", "&mut y")
  .closure("mut f", function* ({ x, r }) { yield* r.set(yield* x.mut()); })
  .call("f")
  .assign("*r", 1)
  .end();
