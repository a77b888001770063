import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .bind("mut r", "&x")
  .block((f) => f.let("y", 2).bind("m", "&mut r").set("*m", "&y"))
  .read("r")
  .end();
