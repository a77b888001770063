import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .closure("temporary", function* ({ s }) { yield* s.take(); })
  .call("temporary")
  .read("s")
  .end();
