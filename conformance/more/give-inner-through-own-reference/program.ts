import { frame, inner } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .bind("w", "&s")
  .moveClosure("f", function* ({ w }) { return yield* inner(function* () { return (yield* w.deref).length; }); })
  .call("f")
  .call("f")
  .end();
