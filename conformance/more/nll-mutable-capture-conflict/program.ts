import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 0)
  .bind("r", "&mut x")
  .closure("_c", function* ({ x }) { yield* x.set(2); })
  .assign("*r", 1)
  .end();
