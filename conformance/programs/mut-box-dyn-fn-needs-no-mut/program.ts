import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .passClosureInto("f", boxed<Fn<[], void>>, function* () {})
  .call("f")
  .end();
