import { frame, innerMove } from "fn-traits/frame";

frame()
  .let("n", 1)
  .closure("c", function* ({ n }) { return (yield* innerMove(function* () { return (yield* n) + 1; }))(); })
  .call("c")
  .read("n")
  .call("c")
  .end();
