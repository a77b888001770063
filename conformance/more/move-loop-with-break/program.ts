import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .loop(2, (f) => f.moveClosure("c", function* ({ s }) { yield* s.take(); }).call("c").break())
  .end();
