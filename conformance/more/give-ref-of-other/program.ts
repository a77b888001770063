import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("y", 2)
  .closure("mut f", function* ({ x, y }) { yield* x.update((x) => x + 1); return yield* y.ref(); })
  .call("f")
  .end();
