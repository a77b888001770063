import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .passClosureInto("_b", boxed<Fn<[], number>>, function* () { return "a"; })
  .end();
