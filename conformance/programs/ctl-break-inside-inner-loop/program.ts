import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* () { let result; for (;;) { result = 1; break; } return result; })
  .call("c")
  .end();
