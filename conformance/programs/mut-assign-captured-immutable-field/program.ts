import { frame } from "fn-traits/frame";

frame()
  .let("t", [[1, 2], 3] as [[number, number], number])
  .closure("mut c", function* ({ t }) { yield* t.field("0").field("1").set(9); })
  .call("c")
  .end();
