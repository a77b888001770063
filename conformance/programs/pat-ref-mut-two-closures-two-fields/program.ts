import { frame } from "fn-traits/frame";

frame()
  .let("mut t", [1, 2] as [number, number])
  .closure("mut a", function* ({ t }) { const x = yield* t.field("0").mut(); x.value = 5; })
  .closure("mut b", function* ({ t }) { const y = yield* t.field("1").mut(); y.value = 6; })
  .call("a")
  .call("b")
  .end();
