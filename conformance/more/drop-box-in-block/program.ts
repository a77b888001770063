import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .block((f) => f.passClosureInto("mut _b", boxed<Fn<[], number>>, function* () { return 0; }).let("y", 2).passClosureInto("k", boxed<Fn<[], number>>, function* ({ x, y }) { return (yield* x) + (yield* y); }).set("_b", "k"))
  .end();
