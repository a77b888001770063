import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* () { return 1; })
  .boxed("b", "Fn", "c")
  .bind("r", "&b")
  .clone("d", "r")
  .call("d")
  .end();
