import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .passClosureInto("b", boxed<Fn<[], void>>, function* () {})
  .clone("_c", "b")
  .end();
