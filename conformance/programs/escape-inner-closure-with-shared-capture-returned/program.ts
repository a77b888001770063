import { frame, inner } from "fn-traits/frame";

frame()
  .let("v", [] as number[])
  .closure("c", function* ({ v }) { return yield* inner(function* () { return (yield* v).length; }); })
  .callInto("d", "c")
  .call("d")
  .end();
