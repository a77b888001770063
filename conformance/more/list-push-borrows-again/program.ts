import { type Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .bind("m", "&mut x")
  .let("mut l", [] as Mut<number>[])
  .push("l", "m")
  .drop("l")
  .assign("*m", 1)
  .end();
