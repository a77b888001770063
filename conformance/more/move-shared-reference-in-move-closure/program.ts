import { frame } from "fn-traits/frame";

frame()
  .let("v", [1])
  .bind("r", "&v")
  .moveClosure("c", function* ({ r }) { return (yield* r.deref).length; })
  .call("c")
  .read("r")
  .end();
