import { frame } from "fn-traits/frame";

frame()
  .closure("f", function* (_, __: unknown) {})
  .callWith("f", "f")
  .end();
