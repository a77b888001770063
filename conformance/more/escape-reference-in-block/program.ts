import type { Ref } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .declare("r", type<Ref<number>>())
  .block((f) => f.let("x", 1).set("r", "&x"))
  .read("r")
  .end();
