import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 0)
  .passClosureInto("b", boxed<Fn<[], number>>, function* ({ n }) { return yield* n; })
  .assign("n", 1)
  .drop("b")
  .end();
