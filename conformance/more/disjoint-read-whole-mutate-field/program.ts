import { frame } from "fn-traits/frame";

frame()
  .let("mut p", [1, 2] as [number, number])
  .closure("c", function* ({ p }) { yield* p; })
  .assign("p.1", 3)
  .call("c")
  .end();
