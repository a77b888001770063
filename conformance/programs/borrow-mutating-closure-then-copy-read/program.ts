import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut c", function* ({ x }) { yield* x.set(0); })
  .bind("_y", "x")
  .call("c")
  .end();
