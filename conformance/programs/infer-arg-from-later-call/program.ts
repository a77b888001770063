import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* (_, x: unknown) { return x; })
  .callInto("n", "c", 2)
  .call("c", 2)
  .read("n")
  .end();
