// `r = &*r` keeps what `r` held, so returning it is an error.
import { frame } from "fn-traits/frame";

frame()
  .let("mut v2", 5)
  .bind("m4", "&mut v2")
  .bind("mut r5", "&*m4")
  .set("r5", "&*r5")
  .return("r5");
