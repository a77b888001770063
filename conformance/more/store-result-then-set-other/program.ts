import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .let("y", 2)
  .closure("c", function* ({ x }) { return yield* x.ref(); })
  .callInto("mut r", "c")
  .read("r")
  .set("r", "&y")
  .read("r")
  .end();
