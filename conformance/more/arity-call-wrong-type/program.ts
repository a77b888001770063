import { frame } from "fn-traits/frame";

frame()
  .closure("f", function* (_, x: number) { return x * 3; })
  .call("f", "a")
  .end();
