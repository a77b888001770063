import { frame } from "fn-traits/frame";

frame()
  .let("mut p", [1, 2] as [number, number])
  .closure("mut a", function* ({ p }) { yield* p.field("0").update((n) => n + 1); })
  .closure("mut b", function* ({ p }) { yield* p.field("1").update((n) => n + 1); })
  .call("a")
  .call("b")
  .end();
