import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* () { return 1; })
  .boxed("mut b", "Fn", "c")
  .bind("r", "&mut b")
  .clone("d", "r")
  .call("d")
  .end();
