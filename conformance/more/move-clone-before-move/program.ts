import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .clone("t", "s")
  .moveClosure("c", function* ({ t }) { return (yield* t).length; })
  .read("s")
  .call("c")
  .end();
