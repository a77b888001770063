import { body, frame } from "fn-traits/frame";

frame()
  .closure("c", function* (_, x: number) { body().let("x", x).assign("x", 2).read("x").end(); return x; })
  .call("c", 1)
  .end();
