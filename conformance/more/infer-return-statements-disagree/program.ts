import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* (_, n: number) { if (n > 0) { return "a"; } return 2; })
  .call("c", 1)
  .end();
