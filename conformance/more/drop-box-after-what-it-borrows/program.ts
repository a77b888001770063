import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .passClosureInto("mut _b", boxed<Fn<[], number>>, function* () { return 0; })
  .passClosureInto("k", boxed<Fn<[], number>>, function* ({ x }) { return yield* x; })
  .set("_b", "k")
  .end();
