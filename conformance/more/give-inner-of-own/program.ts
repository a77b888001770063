import { frame, inner } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .moveClosure("f", function* ({ s }) { return yield* inner(function* () { return (yield* s).length; }); })
  .call("f")
  .end();
