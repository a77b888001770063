import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* (_, x: number) { return frame().let("mut x", x).update("x", (x) => x + 2).return("x").returned; })
  .call("c", 1)
  .end();
