import type { Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .let("x", 1)
  .returnClosure(type<Fn<[], number>>(), function* ({ x }) { return yield* x; });
