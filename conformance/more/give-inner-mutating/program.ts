import { frame, inner } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut f", function* ({ x }) { return yield* inner(function* () { yield* x.update((x) => x + 1); }); })
  .call("f")
  .end();
