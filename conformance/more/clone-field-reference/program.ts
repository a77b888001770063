import { frame } from "fn-traits/frame";

frame()
  .let("v", [1])
  .struct("s", ["r", "&v"])
  .clone("mut d", "s.r")
  .mutate("d", (d) => d.push(1))
  .end();
