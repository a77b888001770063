import { frame } from "fn-traits/frame";

frame()
  .let("x", 0)
  .closure("mut c", function* ({ x }) { yield* x.set(1); })
  .call("c")
  .end();
