import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .let("y", 2)
  .bind("mut r", "&x")
  .bind("m", "&mut r")
  .set("*m", "&y")
  .read("r")
  .read("y")
  .end();
