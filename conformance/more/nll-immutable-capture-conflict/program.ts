import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 0)
  .bind("r", "&mut x")
  .closure("_c", function* ({ x }) { return yield* x; })
  .assign("*r", 1)
  .end();
