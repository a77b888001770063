import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .bind("m", "&mut x")
  .closure("f", function* ({ m }) { return yield* m.deref.ref(); })
  .call("f")
  .end();
