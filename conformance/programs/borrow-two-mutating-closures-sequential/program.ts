import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 0)
  .closure("mut a", function* ({ x }) { yield* x.set(1); })
  .call("a")
  .closure("mut b", function* ({ x }) { yield* x.set(2); })
  .call("b")
  .end();
