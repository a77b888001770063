import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .bind("r", "&v")
  .loop(2, (f) => f.read("r").mutate("v", (v) => v.push(1)))
  .end();
