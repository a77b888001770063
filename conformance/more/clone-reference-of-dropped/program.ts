import { frame } from "fn-traits/frame";

frame()
  .let("v", [1])
  .bind("r", "&v")
  .drop("v")
  .clone("_d", "r")
  .end();
