import { boxed, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .passMoveClosureInto("b", boxed<FnOnce<[], void>>, function* ({ s }) { yield* s.take(); })
  .call("b")
  .call("b")
  .end();
