import { type Ref } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .declare("r", type<Ref<number>>())
  .assign("*r", 1)
  .end();
