import { frame } from "fn-traits/frame";

const two = (_: string[], __: string[]): void => {};

frame()
  .let("s", ["a"])
  .passAll(two, "s", "s")
  .end();
