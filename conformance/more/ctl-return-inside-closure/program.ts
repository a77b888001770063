import { frame, body } from "fn-traits/frame";

frame()
  .closure("c", function* (_, n: number) { return body().let("n", n).return("n").returned; })
  .call("c", 1)
  .end();
