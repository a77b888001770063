import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (_: Fn<[number], void>): void => {};

frame()
  .closure("c", function* (_, _x: unknown) {})
  .pass(run, "&c")
  .call("c", "a")
  .end();
