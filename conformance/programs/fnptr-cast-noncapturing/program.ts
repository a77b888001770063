import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* (_, v: number) { return v; })
  .cast("p", "c")
  .call("p", 1)
  .end();
