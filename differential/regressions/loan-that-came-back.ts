// A reference that holds a loan of what is behind itself cannot be moved.
import { frame } from "fn-traits/frame";

frame()
  .let("mut v4", [5])
  .bind("mut m5", "&mut v4")
  .bind("m6", "&mut *m5")
  .set("m5", "&mut *m6")
  .bind("mut m10", "m6")
  .end();
