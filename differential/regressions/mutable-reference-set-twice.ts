// A mutable reference that is assigned is borrowed again, not moved.
import { frame } from "fn-traits/frame";

frame()
  .let("mut v4", [5])
  .bind("mut m5", "&mut v4")
  .bind("mut m6", "&mut *m5")
  .set("m6", "m5")
  .set("m6", "m5")
  .end();
