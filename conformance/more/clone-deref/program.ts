import { frame } from "fn-traits/frame";

frame()
  .let("x", [1])
  .bind("r", "&x")
  .clone("d", "*r")
  .drop("x")
  .read("d")
  .end();
