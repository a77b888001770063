import type { Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("mut v", [] as Ref<number>[])
  .push("v", "&x")
  .assign("x", 2)
  .read("v")
  .end();
