import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[number], number>): void => void f(1);

frame()
  .fn("inc", function* (_, x: number) { return x + 1; })
  .pass(run, "inc")
  .pass(run, "inc")
  .end();
