import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .bind("r", "&x")
  .list("l", "r")
  .return("l");
