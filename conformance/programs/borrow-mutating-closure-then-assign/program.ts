import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut c", function* ({ x }) { yield* x.set(0); })
  .assign("x", 2)
  .call("c")
  .end();
