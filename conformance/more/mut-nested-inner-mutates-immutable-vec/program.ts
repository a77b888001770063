import { frame, inner } from "fn-traits/frame";

frame()
  .let("v", [1])
  .closure("_c", function* ({ v }) { (yield* inner(function* () { yield* v.mutate((v) => v.push(2)); }))(); })
  .end();
