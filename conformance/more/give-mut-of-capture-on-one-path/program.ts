import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut f", function* ({ x }, c: boolean) { return c ? yield* x.mut() : undefined; })
  .call("f", true)
  .end();
