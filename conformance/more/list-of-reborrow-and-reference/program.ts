import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .bind("a", "&mut x")
  .bind("b", "&mut *a")
  .list("_l", "b", "a")
  .end();
