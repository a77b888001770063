import { frame, inner } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .closure("c", function* ({ v }) { return (yield* inner(function* () { return (yield* v).length; }))(); })
  .mutate("v", (v) => v.push(1))
  .call("c")
  .end();
