import { frame, inner } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut f", function* ({ x }) { yield* x.update((x) => x + 1); return yield* inner(function* () { return yield* x; }); })
  .call("f")
  .end();
