import type { Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .declare("c", type<Fn<[], number>>())
  .block((f) => f.let("x", 1).moveClosure("k", function* ({ x }) { return yield* x; }).set("c", "k"))
  .call("c")
  .end();
