import { frame } from "fn-traits/frame";

frame()
  .let("mut s", [1])
  .bind("r", "&s")
  .clone("mut d", "r")
  .mutate("s", (s) => s.push(1))
  .mutate("d", (d) => d.push(2))
  .end();
