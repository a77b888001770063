import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* (_, v: number) { return v + 1; })
  .fnPtr("p", "c")
  .call("p", 1)
  .end();
