import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* (_, n: number) { if (n > 0) { return 1; } return 2; })
  .call("c", 1)
  .call("c", 0)
  .end();
