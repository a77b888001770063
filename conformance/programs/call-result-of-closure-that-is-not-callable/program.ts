import { frame } from "fn-traits/frame";

frame()
  .closure("f", function* () { return 42; })
  .callInto("r", "f")
  .call("r")
  .end();
