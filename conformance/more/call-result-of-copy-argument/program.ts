import type { Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .closure("c", function* (_, x: Ref<number>) { return x.value + 1; })
  .callWithInto("r", "c", "&n")
  .assign("n", 2)
  .read("r")
  .read("n")
  .end();
