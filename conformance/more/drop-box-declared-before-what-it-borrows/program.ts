import { boxed, type Fn, type Boxed } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .declare("_b", type<Boxed<Fn<[], number>>>())
  .let("x", 1)
  .passClosureInto("k", boxed<Fn<[], number>>, function* ({ x }) { return yield* x; })
  .set("_b", "k")
  .end();
