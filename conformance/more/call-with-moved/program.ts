import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .closure("c", function* (_, x: string[]) { return x.length; })
  .callWith("c", "s")
  .callWith("c", "s")
  .end();
