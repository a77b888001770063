import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* () { return 1; })
  .boxed("mut b", "FnMut", "c")
  .call("b")
  .end();
