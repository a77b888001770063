import { frame, inner } from "fn-traits/frame";

frame()
  .let("mut s", ["a"])
  .closure("outer", function* ({ s }) { return (yield* inner(function* () { return yield* s.ref(); }))(); })
  .callInto("r", "outer")
  .assign("s", ["b"])
  .read("r")
  .end();
