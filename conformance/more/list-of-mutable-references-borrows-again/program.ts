import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("mut y", 2)
  .bind("a", "&mut x")
  .bind("b", "&mut y")
  .list("l", "a", "b")
  .drop("l")
  .assign("*b", 1)
  .end();
