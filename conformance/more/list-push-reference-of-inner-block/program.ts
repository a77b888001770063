import type { Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [] as Ref<number>[])
  .block((f) => f.let("x", 1).push("v", "&x"))
  .read("v")
  .end();
