import { type Ref } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .let("x", [1])
  .bind("r", "&x")
  .bind("q", "&r")
  .clone("d", "q")
  .declare("_e", type<Ref<number[]>>())
  .set("_e", "d")
  .drop("x")
  .end();
