import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .closure("f", function* ({ x }) { return [1, yield* x.ref()] as const; })
  .call("f")
  .end();
