import { boxed, type Fn, type Boxed } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("n", 0)
  .let("mut v", [] as Boxed<Fn<[], number>>[])
  .loop(2, (f) => f.passMoveClosureInto("b", boxed<Fn<[], number>>, function* ({ n }) { return yield* n; }).push("v", "b"))
  .end();
