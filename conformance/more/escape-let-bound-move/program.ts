import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .moveClosure("c", function* ({ x }) { return yield* x; })
  .return("c");
