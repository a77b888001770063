import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .loop(2, (f) => f.loop(2, (f) => f.read("v")).assign("v", [2]).drop("v"))
  .end();
