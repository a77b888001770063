import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut f", function* ({ x }) { yield* x.update((x) => x + 1); return yield* x.ref(); })
  .call("f")
  .end();
