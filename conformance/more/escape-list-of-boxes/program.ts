import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .passMoveClosureInto("b", boxed<Fn<[], number>>, function* ({ x }) { return yield* x; })
  .list("l", "b")
  .return("l");
