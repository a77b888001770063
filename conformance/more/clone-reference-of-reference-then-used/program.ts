import { frame } from "fn-traits/frame";

frame()
  .let("x", [1])
  .bind("r", "&x")
  .bind("q", "&r")
  .clone("d", "q")
  .drop("x")
  .read("d")
  .end();
