import { frame } from "fn-traits/frame";

frame()
  .let("x", [1])
  .bind("mut r", "&x")
  .bind("q", "&mut r")
  .clone("mut d", "q")
  .mutate("d", (d) => d.push(1))
  .drop("x")
  .read("d")
  .end();
