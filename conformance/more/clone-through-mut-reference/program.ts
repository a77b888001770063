import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .bind("m", "&mut v")
  .clone("d", "m")
  .mutate("*m", (m) => m.push(1))
  .read("d")
  .mutate("v", (v) => v.push(1))
  .end();
