import { frame, innerMove } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .moveClosure("f", function* ({ s }) { return yield* innerMove(function* () { return (yield* s).length; }); })
  .call("f")
  .end();
