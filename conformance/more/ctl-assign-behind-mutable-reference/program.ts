import { type Mut } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .declare("r", type<Mut<number>>())
  .set("r", "&mut n")
  .assign("*r", 1)
  .end();
