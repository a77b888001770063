import { frame } from "fn-traits/frame";

frame()
  .let("s", "a")
  .call("s")
  .end();
