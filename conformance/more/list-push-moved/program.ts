import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [] as string[][])
  .let("s", ["a"])
  .push("v", "s")
  .read("s")
  .end();
