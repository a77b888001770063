import { frame, inner } from "fn-traits/frame";

frame()
  .let("x", 0)
  .closure("_c", function* ({ x }) { const _d = yield* inner(function* () { yield* x.set(1); }); })
  .end();
