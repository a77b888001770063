import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [] as number[])
  .let("s", "a")
  .push("v", "s")
  .end();
