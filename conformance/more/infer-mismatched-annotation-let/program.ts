import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (_: Fn<[number], void>): void => {};

frame()
  .closure("c", function* (_, __: string) {})
  .pass(run, "c")
  .end();
