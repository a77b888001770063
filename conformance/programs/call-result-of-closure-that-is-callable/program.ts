import { frame, inner } from "fn-traits/frame";

frame()
  .closure("f", function* () { return yield* inner(function* () { return 42; }); })
  .callInto("r", "f")
  .call("r")
  .end();
