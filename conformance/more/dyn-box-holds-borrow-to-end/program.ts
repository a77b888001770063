import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 0)
  .passClosureInto("_b", boxed<Fn<[], number>>, function* ({ n }) { return yield* n; })
  .assign("n", 1)
  .end();
