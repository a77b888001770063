import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* (): Generator<never, number | null> { return null; })
  .call("c")
  .end();
