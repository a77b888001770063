import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .passClosureInto("mut b", boxed<Fn<[], number>>, function* () { return 0; })
  .call("b")
  .let("x", 1)
  .passClosureInto("k", boxed<Fn<[], number>>, function* ({ x }) { return yield* x; })
  .set("b", "k")
  .drop("b")
  .end();
