import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* (_, x: unknown) { return x; })
  .call("c", 1)
  .call("c", "a")
  .end();
