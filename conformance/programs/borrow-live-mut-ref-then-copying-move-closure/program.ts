import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .bind("r", "&mut x")
  .moveClosure("_c", function* ({ x }) { return (yield* x) + 1; })
  .assign("*r", 2)
  .end();
