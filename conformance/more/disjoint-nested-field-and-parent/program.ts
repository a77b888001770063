import { frame } from "fn-traits/frame";

frame()
  .let("mut p", [[1, 2], 3] as [[number, number], number])
  .closure("mut c", function* ({ p }) { yield* p.field("0").field("0").update((n) => n + 1); })
  .assign("p.0", [5, 6])
  .call("c")
  .end();
