import { frame, innerMove } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .closure("_c", function* ({ s }) { const _d = yield* innerMove(function* () { return (yield* s).length; }); })
  .read("s")
  .end();
