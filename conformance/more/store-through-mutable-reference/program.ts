import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .let("mut y", 2)
  .bind("mut r", "&x")
  .bind("m", "&mut r")
  .set("*m", "&y")
  .assign("y", 3)
  .read("r")
  .end();
