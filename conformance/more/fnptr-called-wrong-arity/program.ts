import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* (_, __: number) {})
  .fnPtr("p", "c")
  .call("p")
  .end();
