import { boxed, type Fn, type Boxed } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .declare("b", type<Boxed<Fn<[], number>>>())
  .block((f) => f.let("x", 1).passClosureInto("k", boxed<Fn<[], number>>, function* ({ x }) { return yield* x; }).set("b", "k"))
  .call("b")
  .end();
