import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut g", function* ({ x }) { yield* x.update((x) => x + 1); })
  .closure("mut f", function* ({ g }) { return yield* g.mut(); })
  .call("f")
  .end();
