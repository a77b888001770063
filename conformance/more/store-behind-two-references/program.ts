import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .let("mut y", 2)
  .bind("mut r", "&x")
  .bind("mut m", "&mut r")
  .bind("mm", "&mut m")
  .set("**mm", "&y")
  .assign("y", 3)
  .read("r")
  .end();
