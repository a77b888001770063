import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .loop(2, (f) => f.moveClosure("_c", function* ({ s }) { return (yield* s).length; }))
  .end();
