import type { Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [] as Ref<number>[])
  .let("x", 1)
  .push("v", "&x")
  .end();
