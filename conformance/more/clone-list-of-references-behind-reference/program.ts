import { frame } from "fn-traits/frame";

frame()
  .let("v", [1])
  .bind("a", "&v")
  .list("w", "a")
  .bind("q", "&w")
  .clone("d", "q")
  .drop("w")
  .read("d")
  .end();
