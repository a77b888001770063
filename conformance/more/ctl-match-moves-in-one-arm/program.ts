import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .match(1, (f) => f.drop("s"), (f) => f, (f) => f)
  .read("s")
  .end();
