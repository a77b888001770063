import { frame } from "fn-traits/frame";

frame()
  .let("mut p", { a: 1, b: 2 })
  .closure("mut f", function* ({ p }) { yield* p.field("a").update((a) => a + 1); return yield* p.field("b").ref(); })
  .call("f")
  .end();
