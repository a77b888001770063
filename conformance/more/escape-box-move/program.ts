import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .returnPassMoveClosure(boxed<Fn<[], number>>, function* ({ x }) { return yield* x; });
