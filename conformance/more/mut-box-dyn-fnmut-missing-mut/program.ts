import { boxed, type FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .passClosureInto("b", boxed<FnMut<[], void>>, function* () {})
  .call("b")
  .end();
