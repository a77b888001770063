import { frame } from "fn-traits/frame";

frame()
  .let("x", ["a"])
  .closure("c", function* ({ x }) { return yield* x.ref(); })
  .callInto("r", "c")
  .read("r")
  .end();
