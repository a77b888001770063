import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .bind("m", "&mut x")
  .closure("mut f", function* ({ m }) { return yield* m.deref.mut(); })
  .call("f")
  .end();
