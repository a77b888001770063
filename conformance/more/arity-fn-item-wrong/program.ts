import { frame } from "fn-traits/frame";

frame()
  .fn("f", function* (_, __: number) {})
  .call("f", 1, 2)
  .end();
