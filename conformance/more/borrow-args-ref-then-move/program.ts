import type { Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const two = (_: Ref<string[]>, __: string[]): void => {};

frame()
  .let("s", ["a"])
  .passAll(two, "&s", "s")
  .end();
