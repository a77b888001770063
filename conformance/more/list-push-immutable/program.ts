import { frame } from "fn-traits/frame";

frame()
  .let("v", [] as number[])
  .let("x", 1)
  .push("v", "x")
  .end();
