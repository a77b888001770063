import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* () {})
  .fnPtr("p", "c")
  .bind("r", "&p")
  .clone("d", "r")
  .call("d")
  .end();
