import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .moveClosure("c", function* ({ s }) { return (yield* s).length; })
  .moveClosure("d", function* ({ c }) { return yield* c.call(); })
  .call("d")
  .call("c")
  .end();
