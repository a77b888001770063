import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .bind("r", "&s")
  .moveClosure("_c", function* ({ s }) { return (yield* s).length; })
  .read("r")
  .end();
