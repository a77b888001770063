import { body, frame } from "fn-traits/frame";

frame()
  .closure("c", function* (_, x: number) { return body().let("mut x", x).update("x", (x) => x + 2).return("x").returned; })
  .call("c", 1)
  .end();
