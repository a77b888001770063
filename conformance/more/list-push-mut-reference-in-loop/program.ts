import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("mut v", [] as Mut<number>[])
  .loop(2, (f) => f.push("v", "&mut x"))
  .end();
