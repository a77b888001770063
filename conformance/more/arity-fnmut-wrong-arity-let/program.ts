import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (_: FnMut<[number], void>): void => {};

frame()
  .closure("c", function* (_, __: number, ___: number) {})
  .pass(run, "c")
  .end();
