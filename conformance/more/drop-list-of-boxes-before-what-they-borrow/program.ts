import { boxed, type Fn, type Boxed } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [] as Boxed<Fn<[], number>>[])
  .let("x", 1)
  .passClosureInto("b", boxed<Fn<[], number>>, function* ({ x }) { return yield* x; })
  .push("v", "b")
  .end();
