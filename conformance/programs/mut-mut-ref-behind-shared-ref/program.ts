import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .bind("m", "&mut x")
  .bind("r", "&m")
  .closure("mut c", function* ({ r }) { yield* r.deref.deref.set(2); })
  .call("c")
  .end();
