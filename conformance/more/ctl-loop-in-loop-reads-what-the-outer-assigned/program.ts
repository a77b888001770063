import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .loop(2, (f) => f.loop(2, (f) => f.read("v")).drop("v").assign("v", [2]))
  .end();
