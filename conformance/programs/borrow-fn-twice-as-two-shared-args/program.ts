import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const two = (_: Fn<[], void>, __: Fn<[], void>): void => {};

frame()
  .let("s", ["a"])
  .closure("c", function* ({ s }) { (yield* s).length; })
  .passAll(two, "&c", "&c")
  .end();
