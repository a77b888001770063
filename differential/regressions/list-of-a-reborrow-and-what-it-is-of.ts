// Each item of a list is held until all are there.
import { frame } from "fn-traits/frame";

frame()
  .let("mut v2", { a: 5, b: [5] })
  .bind("mut m3", "&mut v2")
  .bind("m4", "&mut *m3")
  .list("l5", "m4", "m3")
  .end();
