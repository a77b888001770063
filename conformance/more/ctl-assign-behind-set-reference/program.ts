import { type Ref } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .let("n", 1)
  .declare("r", type<Ref<number>>())
  .set("r", "&n")
  .assign("*r", 1)
  .end();
