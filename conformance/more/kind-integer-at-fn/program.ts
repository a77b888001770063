import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (_: Fn<[], void>): void => {};

frame()
  .let("n", 1)
  .pass(run, "n")
  .end();
