import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .let("mut y", 2)
  .bind("mut r", "&x")
  .block((f) => f.bind("v", "&y").bind("m", "&mut r").set("*m", "v"))
  .assign("y", 3)
  .read("r")
  .end();
