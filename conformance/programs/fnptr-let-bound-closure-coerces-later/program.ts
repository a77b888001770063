import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* (_, x: number) { return x; })
  .fnPtr("p", "c")
  .call("p", 1)
  .end();
