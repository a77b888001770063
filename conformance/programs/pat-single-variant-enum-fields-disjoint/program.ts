import { frame } from "fn-traits/frame";

interface Rgb { variant: "Rgb"; 0: number; 1: number }

frame()
  .let("mut k", { variant: "Rgb", 0: 0, 1: 0 } as Rgb)
  .closure("mut a", function* ({ k }) { const r = yield* k.field(0).mut(); r.value = 1; })
  .closure("mut b", function* ({ k }) { const g = yield* k.field(1).mut(); g.value = 2; })
  .call("a")
  .call("b")
  .end();
