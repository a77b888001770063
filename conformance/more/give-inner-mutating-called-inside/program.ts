import { frame, inner } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut f", function* ({ x }) { const g = yield* inner(function* () { yield* x.update((x) => x + 1); }); g(); })
  .call("f")
  .end();
