import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .closure("_c", function* ({ s }) { return yield* s.take(); })
  .bind("_t", "s")
  .end();
