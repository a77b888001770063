import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .let("mut y", 2)
  .bind("m", "&mut n")
  .set("*m", "y")
  .assign("y", 3)
  .read("n")
  .read("y")
  .end();
