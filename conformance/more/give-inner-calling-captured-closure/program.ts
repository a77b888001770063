import { frame, inner } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut g", function* ({ x }) { yield* x.update((x) => x + 1); })
  .closure("mut f", function* ({ g }) { return yield* inner(function* () { yield* g.call(); }); })
  .call("f")
  .end();
