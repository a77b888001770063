import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .bind("m", "&mut v")
  .let("s", ["a"])
  .moveClosure("f", function* ({ m, s }) { yield* s.take(); return yield* m.ref(); })
  .call("f")
  .end();
