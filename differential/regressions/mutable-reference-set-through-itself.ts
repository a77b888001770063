// `m = &mut *m` ends the loan that it makes.
import { frame } from "fn-traits/frame";

frame()
  .let("mut v4", [5])
  .bind("mut m5", "&mut v4")
  .set("m5", "&mut *m5")
  .closure("mut c6", function* ({ m5 }) { yield* m5; })
  .end();
