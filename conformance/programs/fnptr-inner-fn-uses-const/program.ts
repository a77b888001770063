import { frame } from "fn-traits/frame";

const Y = 5;

frame()
  .fn("bar", function* (_, x: number) { return x + Y; })
  .call("bar", 1)
  .end();
