import type { Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .closure("k", function* (_, x: Ref<number[]>) { return x; })
  .fnPtr("c", "k")
  .callWithInto("r", "c", "&v")
  .read("r")
  .mutate("v", (v) => v.push(2))
  .end();
