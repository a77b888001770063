import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .moveClosure("c", function* ({ s }) { return (yield* s).length; })
  .bind("d", "c")
  .call("c")
  .call("d")
  .end();
