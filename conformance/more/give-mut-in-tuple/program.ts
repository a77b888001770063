import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut f", function* ({ x }) { return [1, yield* x.mut()] as const; })
  .call("f")
  .end();
