import { frame } from "fn-traits/frame";

frame()
  .let("v", 1)
  .let("w", 2)
  .bind("mut r", "&v")
  .closure("mut f", function* ({ w, r }) { yield* r.set(yield* w.ref()); return yield* r.deref.ref(); })
  .call("f")
  .call("f")
  .end();
