import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("n", 1)
  .passClosureInto("a", boxed<Fn<[], number>>, function* () { return 1; })
  .passClosureInto("b", boxed<Fn<[], number>>, function* ({ n }) { return yield* n; })
  .list("_l", "a", "b")
  .end();
